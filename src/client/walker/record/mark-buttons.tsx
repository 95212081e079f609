import { type Sentiment, sentiments } from '../../../domain/spot/sentiment.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { useText } from '../../ui/use-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { useForgivingPress } from './use-forgiving-press.ts';

interface MarkButtonProps {
  readonly sentiment: Sentiment;
  readonly onMark: (sentiment: Sentiment) => void;
}

function MarkButton({ sentiment, onMark }: MarkButtonProps) {
  const t = useText();
  const press = useForgivingPress(() => onMark(sentiment));
  return (
    <button type="button" className="st-mark-button" data-mark={sentiment} {...press}>
      <MarkShape name={sentiment} size="2.4rem" />
      <span>{t(sentimentTexts[sentiment].here)}</span>
    </button>
  );
}

/** Three large buttons, in the same order everywhere: pleasant, problem, missing. */
export function MarkButtons({ onMark }: { readonly onMark: (sentiment: Sentiment) => void }) {
  const t = useText();
  return (
    <section className="st-mark-buttons" aria-label={t('record.marks')}>
      {sentiments.map((sentiment) => (
        <MarkButton key={sentiment} sentiment={sentiment} onMark={onMark} />
      ))}
    </section>
  );
}
