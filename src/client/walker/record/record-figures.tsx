import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Figures } from '../../ui/figures.tsx';
import { formatDistance, formatDuration } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useRecordedMs } from './use-recorded-ms.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;
type Running = Extract<RecorderState, { readonly phase: 'recording' | 'paused' }>;

/** How long and how far, once there is something to tell. */
export function RecordFigures({ state }: { readonly state: Active }) {
  return state.phase === 'locating' ? null : <RunningFigures state={state} />;
}

function RunningFigures({ state }: { readonly state: Running }) {
  const t = useText();
  const language = useLanguage();
  const recordedMs = useRecordedMs(state);
  return (
    // Which reading of the place the screen knows, for whoever looks from outside.
    <div data-here-at={state.here?.atMs}>
      <Figures
        figures={[
          { word: t('record.time'), value: formatDuration(recordedMs, language) },
          { word: t('record.distance'), value: formatDistance(state.metres, language) },
        ]}
      />
    </div>
  );
}
