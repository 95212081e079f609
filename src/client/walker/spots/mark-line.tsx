import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { formatClock } from '../../ui/format.ts';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';

/** Which mark is asked about: its sign, its word and when it was pressed. */
export function MarkLine({ spot }: { readonly spot: SpotRecord }) {
  const t = useText();
  const language = useLanguage();
  return (
    <p className="st-mark-line">
      <MarkShape name={spot.sentiment ?? 'unsaid'} size="2rem" />
      <span>
        {t('after.marks.when', {
          what: t(spot.sentiment === null ? 'pocket.mark' : sentimentTexts[spot.sentiment].word),
          time: formatClock(spot.markedAtMs, language),
        })}
      </span>
    </p>
  );
}
