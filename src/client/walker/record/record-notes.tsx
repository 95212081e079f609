import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { useNow } from '../use-now.ts';
import { longestWords } from './longest-words.ts';
import { MarkOutcomeNote } from './mark-outcome-note.tsx';
import { NoteRoom } from './note-room.tsx';
import { signalText } from './signal-text.ts';
import type { MarkOutcome } from './use-marking.ts';

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
      <ScreenMaySleep state={state} />
    </>
  );
}

/** Unseen, as high as the longest signal: no button below moves when the signal changes. */
function SignalRoom({ state }: { readonly state: Active }) {
  const t = useText();
  return (
    <div className="st-signal st-unseen" aria-hidden="true">
      <p>
        <strong data-words={longestWords(usualSignals.map((key) => t(key)))} />
      </p>
      <ScreenMaySleep state={state} />
      <FirstAdvice />
    </div>
  );
}

function ScreenMaySleep({ state }: { readonly state: Active }) {
  const t = useText();
  return state.phase === 'recording' && !state.screenKeptOn ? <p>{t('record.screen-may-sleep')}</p> : null;
}

/** Said once ever, on the very first walk; what the phone has to say stands above it. */
function FirstAdvice() {
  const t = useText();
  const { settings, walks } = usePorts();
  const adviceRead = useLive(settings.all)?.adviceRead ?? true;
  const all = useLive(walks.all);
  const firstWalk = all?.every((walk) => walk.status === 'recording' || walk.origin !== 'recorded') ?? false;
  if (adviceRead || !firstWalk) return null;
  return (
    <div className="st-record-note">
      <p>{t('record.first-advice')}</p>
      <Button onClick={() => settings.change({ adviceRead: true })}>{t('record.first-advice.read')}</Button>
    </div>
  );
}

interface RecordNotesProps {
  readonly state: Active;
  readonly outcome: MarkOutcome | null;
  readonly onUndo: (spotId: string) => void;
}

/** What the phone says. What comes and goes with a press lies over what is always there: no button moves. */
export function RecordNotes({ state, outcome, onUndo }: RecordNotesProps) {
  return (
    <div className="st-record-layers">
      <NoteRoom trouble={state.trouble} />
      <SignalRoom state={state} />
      <div className={outcome === null ? 'st-signal' : 'st-signal st-unseen'}>
        <Signal state={state} />
        <FirstAdvice />
      </div>
      {outcome === null ? null : <MarkOutcomeNote outcome={outcome} trouble={state.trouble} onUndo={onUndo} />}
    </div>
  );
}
