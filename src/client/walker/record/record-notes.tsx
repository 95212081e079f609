import type { PositionTrouble, RecorderState } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { causeOf } from '../texts/position-cause.ts';
import { useNow } from '../use-now.ts';
import { focusHeading } from './focus-heading.ts';
import type { MarkOutcome } from './mark-outcome.ts';
import { MarkOutcomeNote } from './mark-outcome-note.tsx';
import { NoteRoom } from './note-room.tsx';
import { SignalRoom } from './signal-room.tsx';
import { signalText, troubleNow } from './signal-text.ts';
import { useFirstAdvice } from './use-first-advice.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** Only one thing stands under it at a time that asks for a press: what helps to find the place comes before all advice. */
function Signal({ state, onChange }: Pick<RecordNotesProps, 'state' | 'onChange'>) {
  const t = useText();
  const nowMs = useNow(1000);
  const trouble = troubleNow(state, nowMs);
  return (
    <>
      <p>
        <strong>{t(signalText(state, nowMs))}</strong>
      </p>
      {trouble === null ? (
        <>
          {screenMaySleep(state) ? <p>{t('record.screen-may-sleep')}</p> : null}
          <FirstAdvice onChange={onChange} />
        </>
      ) : (
        <HelpLink trouble={trouble} />
      )}
    </>
  );
}

function HelpLink({ trouble }: { readonly trouble: PositionTrouble }) {
  const t = useText();
  return (
    <ButtonLink href={addressOf({ at: 'help-page', page: 'position', cause: causeOf[trouble] })}>
      {t('position.show-help')}
    </ButtonLink>
  );
}

const screenMaySleep = (state: Active) => state.phase === 'recording' && !state.screenKeptOn;

/** What the phone has to say stands above it. */
function FirstAdvice({ onChange }: Pick<RecordNotesProps, 'onChange'>) {
  const t = useText();
  const { settings } = usePorts();
  if (!useFirstAdvice()) return null;
  const read = () => {
    onChange();
    focusHeading();
    return settings.change({ adviceRead: true });
  };
  return (
    <div className="st-record-note">
      <p>{t('record.first-advice')}</p>
      <Button onClick={read}>{t('record.first-advice.read')}</Button>
    </div>
  );
}

interface RecordNotesProps {
  readonly state: Active;
  readonly outcome: MarkOutcome | null;
  readonly onUndo: (spotId: string) => void;
  /** Something was pressed away: a second press of the same thumb is not meant for what stands there now. */
  readonly onChange: () => void;
}

/** What the phone says. What comes and goes with a press lies over what is always there: no button moves. */
export function RecordNotes({ state, outcome, onUndo, onChange }: RecordNotesProps) {
  return (
    <div className="st-record-layers">
      <NoteRoom />
      <SignalRoom maySleep={screenMaySleep(state)} />
      <div className={outcome === null ? 'st-signal' : 'st-signal st-unseen'}>
        <Signal state={state} onChange={onChange} />
      </div>
      {outcome === null ? null : <MarkOutcomeNote outcome={outcome} onUndo={onUndo} />}
    </div>
  );
}
