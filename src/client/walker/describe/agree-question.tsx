import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Page, type PageProps } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { useText } from '../../ui/use-text.ts';

interface AgreeQuestionProps {
  readonly top: Pick<PageProps, 'above' | 'back'>;
  /** What went wrong with the last keeping, or null. */
  readonly notice: ReactNode;
  /** What is agreed on, e.g. "Vanskelig: bratt". */
  readonly what: string;
  readonly people: number;
  /** As it was kept, or who said it. */
  readonly agreed: number;
  readonly onAnswer: (agree: number) => Promise<void>;
  readonly onSkip: () => void;
}

/** "Hvor mange er enige?" Asked of a group, whose hands are counted. */
export function AgreeQuestion({ top, notice, what, people, agreed, onAnswer, onSkip }: AgreeQuestionProps) {
  const t = useText();
  const [agree, setAgree] = useState(Math.min(agreed, people));
  return (
    <Page {...top} title={t('group.agree')}>
      {notice}
      <p>
        <strong>{what}</strong>
      </p>
      <Stepper
        label={t('group.agree.of', { count: people })}
        value={agree}
        least={1}
        most={people}
        onValue={setAgree}
      />
      <Button look="strong" size="main" wide onClick={() => onAnswer(agree)}>
        {t('describe.done')}
      </Button>
      <Button look="quiet" wide onClick={onSkip}>
        {t('describe.avoids.skip')}
      </Button>
    </Page>
  );
}
