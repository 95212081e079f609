import { useCallback, useState } from 'react';
import { freshPlace } from '../../../domain/walk/known-place.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';
import { usePorts } from '../ports-context.tsx';
import { useTell } from '../record/recording-voice.tsx';

/** What came of the last press: kept, or why not. */
type Marked = { readonly trouble: StorageTrouble | null };

/** Keeps time and place, and nothing of what is there: nobody looks. */
export function usePocketMark(walkId: string) {
  const { clock, recorder, spots } = usePorts();
  const tell = useTell();
  const [marked, setMarked] = useState<Marked | null>(null);
  const mark = useCallback(async () => {
    const state = recorder.state.get();
    const here = state?.phase === 'recording' || state?.phase === 'paused' ? state.here : null;
    const kept = await spots.mark({ sentiment: null, position: freshPlace(here, clock.nowMs()), walkId });
    tell(kept.ok ? { what: 'pocket-marked' } : { what: 'not-marked', trouble: kept.trouble });
    setMarked({ trouble: kept.ok ? null : kept.trouble });
  }, [clock, recorder, spots, tell, walkId]);
  return { marked, mark };
}
