import type { RecorderState } from '../../recorder/walker-ports.ts';
import { Figures } from '../../ui/figures.tsx';
import { formatDistance, formatDuration } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useRecordedMs } from './use-recorded-ms.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;
type Running = Extract<RecorderState, { readonly phase: 'recording' | 'paused' }>;

/** How long and how far; nothing yet before the first place, so that no button moves when it comes. */
export function RecordFigures({ state }: { readonly state: Active }) {
  if (state.phase === 'locating') return <FiguresOf ms={0} metres={0} />;
  return (
    // Which reading of the place the screen knows, for whoever looks from outside.
    <div data-here-at={state.here?.atMs}>
      <RunningFigures state={state} />
    </div>
  );
}

function RunningFigures({ state }: { readonly state: Running }) {
  return <FiguresOf ms={useRecordedMs(state)} metres={state.metres} />;
}

function FiguresOf({ ms, metres }: { readonly ms: number; readonly metres: number }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Figures
      figures={[
        { word: t('record.time'), value: formatDuration(ms, language) },
        { word: t('record.distance'), value: formatDistance(metres, language) },
      ]}
    />
  );
}
