import type { ReactNode } from 'react';
import type { SpotKind } from '../../../domain/spot/kinds.ts';
import { limits } from '../../../protocol/version.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { MarkShape } from '../../ui/mark-shape.tsx';
import { Page, type PageProps } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import { SpotMediaSection } from '../media/spot-media-section.tsx';
import { spotTitle } from '../spots/spot-words.ts';
import { useDraft } from './use-draft.ts';

interface NoteStepProps {
  readonly spot: SpotRecord;
  /** What was chosen; the record of it may be a moment behind. */
  readonly kind: SpotKind;
  readonly top: Pick<PageProps, 'above' | 'back'>;
  /** What went wrong with the last keeping, or null. */
  readonly notice: ReactNode;
  readonly onChooseAgain: () => void;
  readonly onKeep: (note: string) => void;
  readonly onFinish: (note: string) => void;
}

/** "Vil du si mer?" What is written is never lost, also when one leaves by the phone's own Back. */
export function NoteStep({ spot, kind, top, notice, onChooseAgain, onKeep, onFinish }: NoteStepProps) {
  const t = useText();
  const draft = useDraft(`note ${spot.id}`, spot.note, (text) => onKeep(text.trim()), spot.send === 'local');
  const finish = () => {
    draft.taken();
    return onFinish(draft.text.trim());
  };
  return (
    <Page {...top} title={t('describe.note.title')}>
      <p className="st-mark-line">
        <MarkShape name={spot.sentiment ?? 'unsaid'} size="2rem" />
        <span>{spotTitle({ sentiment: spot.sentiment, kind }, t)}</span>
      </p>
      {notice}
      <TextArea
        label={t('describe.note.label')}
        hint={t('describe.note.hint')}
        value={draft.text}
        maxLength={limits.noteLength}
        onValue={draft.write}
        onLeave={draft.leave}
      />
      <SpotMediaSection spotId={spot.id} />
      <Button look="strong" size="main" wide onClick={finish}>
        {t('describe.done')}
      </Button>
      <Button look="quiet" wide onClick={onChooseAgain}>
        {t('describe.choose-again')}
      </Button>
    </Page>
  );
}
