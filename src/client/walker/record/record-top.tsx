import { useState } from 'react';
import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { Figures } from '../../ui/figures.tsx';
import { formatDistance, formatDuration } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { MarkOutcomeNote } from './mark-outcome-note.tsx';
import { signalText } from './signal-text.ts';
import type { MarkOutcome } from './use-marking.ts';
import { useRecordedMs } from './use-recorded-ms.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;
type Running = Extract<RecorderState, { readonly phase: 'recording' | 'paused' }>;

function RunningFigures({ state }: { readonly state: Running }) {
  const t = useText();
  const language = useLanguage();
  const recordedMs = useRecordedMs(state);
  return (
    <Figures
      figures={[
        { word: t('record.time'), value: formatDuration(recordedMs, language) },
        { word: t('record.distance'), value: formatDistance(state.metres, language) },
      ]}
    />
  );
}

/** Said once, on the very first walk, before anything is marked. */
function FirstAdvice({ onRead }: { readonly onRead: () => void }) {
  const t = useText();
  return (
    <div className="st-record-note">
      <p>{t('record.first-advice')}</p>
      <Button onClick={onRead}>{t('record.first-advice.read')}</Button>
    </div>
  );
}

interface RecordTopProps {
  readonly state: Active;
  readonly outcome: MarkOutcome | null;
  readonly onUndo: (spotId: string) => void;
}

/** The upper part of the screen: always the same height or more, so that no button below moves under the thumb. */
export function RecordTop({ state, outcome, onUndo }: RecordTopProps) {
  const t = useText();
  const [adviceRead, setAdviceRead] = useState(false);
  const walks = useLive(usePorts().walks.all);
  const firstWalk = walks?.every((walk) => walk.status === 'recording' || walk.origin !== 'recorded') ?? false;
  const running = state.phase !== 'locating';
  return (
    <div className="st-record-top">
      {running ? <RunningFigures state={state} /> : null}
      {outcome !== null ? (
        <MarkOutcomeNote outcome={outcome} onUndo={onUndo} />
      ) : firstWalk && !adviceRead ? (
        <FirstAdvice onRead={() => setAdviceRead(true)} />
      ) : (
        <div className="st-signal">
          <p role="status">
            <strong>{t(signalText(state))}</strong>
          </p>
          {state.phase === 'recording' && !state.screenKeptOn ? <p>{t('record.screen-may-sleep')}</p> : null}
        </div>
      )}
    </div>
  );
}
