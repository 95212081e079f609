import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { useNow } from '../use-now.ts';
import { focusHeading } from './focus-heading.ts';
import { longestWords } from './longest-words.ts';
import type { MarkOutcome } from './mark-outcome.ts';
import { MarkOutcomeNote } from './mark-outcome-note.tsx';
import { NoteRoom } from './note-room.tsx';
import { signalText } from './signal-text.ts';
import { useEver } from './use-ever.ts';
import { useFirstAdvice } from './use-first-advice.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** What the signal says by turns on any walk. */
const usualSignals = ['record.signal.good', 'record.signal.weak', 'record.signal.lost', 'record.paused'] as const;

function Signal({ state }: { readonly state: Active }) {
  const t = useText();
  const nowMs = useNow(1000);
  return (
    <>
      <p>
        <strong>{t(signalText(state, nowMs))}</strong>
      </p>
      {screenMaySleep(state) ? <p>{t('record.screen-may-sleep')}</p> : null}
    </>
  );
}

/** Unseen, as high as the longest signal and as all that stood under it: no button below moves when one goes. */
function SignalRoom({ state }: { readonly state: Active }) {
  const t = useText();
  const maySleep = useEver(screenMaySleep(state));
  const advised = useEver(useFirstAdvice());
  return (
    <div className="st-signal st-unseen" aria-hidden="true">
      <p>
        <strong data-words={longestWords(usualSignals.map((key) => t(key)))} />
      </p>
      {maySleep ? <p data-words={t('record.screen-may-sleep')} /> : null}
      {advised ? (
        <div className="st-record-note">
          <p>
            <span data-words={t('record.first-advice')} />
          </p>
          <span className="ds-button st-button" data-words={t('record.first-advice.read')} />
        </div>
      ) : null}
    </div>
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
      <NoteRoom trouble={state.trouble} />
      <SignalRoom state={state} />
      <div className={outcome === null ? 'st-signal' : 'st-signal st-unseen'}>
        <Signal state={state} />
        <FirstAdvice onChange={onChange} />
      </div>
      {outcome === null ? null : <MarkOutcomeNote outcome={outcome} trouble={state.trouble} onUndo={onUndo} />}
    </div>
  );
}
