import type { ReactNode } from 'react';
import { limits } from '../../../protocol/version.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Page } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import { useDraft } from './use-draft.ts';

interface NoteStepProps {
  readonly spot: SpotRecord;
  /** What went wrong with the last keeping, or null. */
  readonly notice: ReactNode;
  readonly chooseAgain: string;
  readonly onKeep: (note: string) => void;
  readonly onFinish: (note: string) => void;
}

/** "Vil du si mer?" What is written is never lost, also when one leaves by the phone's own Back. */
export function NoteStep({ spot, notice, chooseAgain, onKeep, onFinish }: NoteStepProps) {
  const t = useText();
  const draft = useDraft(`note ${spot.id}`, spot.note, (text) => onKeep(text.trim()), spot.send === 'local');
  const finish = () => {
    draft.taken();
    return onFinish(draft.text.trim());
  };
  return (
    <Page title={t('describe.note.title')}>
      {notice}
      <TextArea
        label={t('describe.note.label')}
        hint={t('describe.note.hint')}
        value={draft.text}
        maxLength={limits.noteLength}
        onValue={draft.write}
        onLeave={draft.leave}
      />
      <Button look="strong" size="main" wide onClick={finish}>
        {t('describe.done')}
      </Button>
      <ButtonLink look="quiet" href={chooseAgain}>
        {t('describe.choose-again')}
      </ButtonLink>
    </Page>
  );
}
