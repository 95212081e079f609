import type { ReactNode } from 'react';
import type { PageProps } from '../../ui/page.tsx';
import { Question } from '../../ui/question.tsx';
import { useText } from '../../ui/use-text.ts';

interface AvoidsQuestionProps {
  readonly top: Pick<PageProps, 'above' | 'back'>;
  /** What went wrong with the last answer, or null. */
  readonly notice: ReactNode;
  readonly onAnswer: (avoids: boolean) => void;
  readonly onSkip: () => void;
}

/** The one question after a problem: whether it keeps someone away says more than any description. */
export function AvoidsQuestion({ top, notice, onAnswer, onSkip }: AvoidsQuestionProps) {
  const t = useText();
  return (
    <Question
      {...top}
      title={t('describe.avoids')}
      answers={[
        { word: t('describe.avoids.yes'), onGive: () => onAnswer(true) },
        { word: t('describe.avoids.no'), onGive: () => onAnswer(false) },
        { word: t('describe.avoids.skip'), look: 'quiet', onGive: onSkip },
      ]}
    >
      {notice ?? undefined}
    </Question>
  );
}
