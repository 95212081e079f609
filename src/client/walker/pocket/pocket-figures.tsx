import { Figures } from '../../ui/figures.tsx';
import { formatDistance, formatDuration } from '../../ui/format.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { recordedMsAt } from '../record/use-recorded-ms.ts';
import { useNow } from '../use-now.ts';

/** Nobody reads it meanwhile: each drawing takes of the battery. */
const redrawMs = 10_000;

export function PocketFigures() {
  const t = useText();
  const language = useLanguage();
  const nowMs = useNow(redrawMs);
  // Read, not followed: it changes with every place the phone tells.
  const state = usePorts().recorder.state.get();
  const running = state?.phase === 'recording' || state?.phase === 'paused' ? state : null;
  return (
    <Figures
      figures={[
        {
          word: t('record.time'),
          value: formatDuration(running === null ? 0 : recordedMsAt(running, nowMs), language),
        },
        { word: t('record.distance'), value: formatDistance(running?.metres ?? 0, language) },
      ]}
    />
  );
}
