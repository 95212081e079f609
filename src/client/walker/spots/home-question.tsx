import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';

interface HomeQuestionProps {
  /** "Vanskelig: bratt" */
  readonly what: string;
  readonly onHome: () => void;
  readonly onElsewhere: () => void;
}

/** "Er dette hjemme hos deg?" A spot there stays on the phone. */
export function HomeQuestion({ what, onHome, onElsewhere }: HomeQuestionProps) {
  const t = useText();
  return (
    <Question
      title={t('spot.home.ask')}
      answers={[
        { word: t('spot.home.yes'), onGive: onHome },
        { word: t('spot.home.no'), onGive: onElsewhere },
      ]}
    >
      <p>
        <strong>{what}</strong>
      </p>
      <p>{t('spot.home.about')}</p>
    </Question>
  );
}
