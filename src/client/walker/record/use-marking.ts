import { useCallback, useRef } from 'react';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import { freshPlace, type KnownPlace } from '../../../domain/walk/known-place.ts';
import { usePorts } from '../ports-context.tsx';
import { focusHeading } from './focus-heading.ts';
import { useMarkMemory } from './mark-memory.tsx';
import { useTell } from './recording-voice.tsx';
import { isRepeat, isUnsteady, type Press } from './repeat-guard.ts';

/** Marks at once where the walker is; tells what came of the last press. */
export function useMarking(walkId: string, here: KnownPlace | null) {
  const { clock, spots } = usePorts();
  const tell = useTell();
  const last = useRef<Press<Sentiment> | null>(null);
  const changedAtMs = useRef<number | null>(null);
  const { outcome, setOutcome } = useMarkMemory();

  const holdOff = useCallback(() => {
    changedAtMs.current = clock.nowMs();
  }, [clock]);

  const isSteady = useCallback(() => !isUnsteady(changedAtMs.current, clock.nowMs()), [clock]);

  const mark = useCallback(
    async (sentiment: Sentiment) => {
      const press = { what: sentiment, atMs: clock.nowMs() };
      if (isUnsteady(changedAtMs.current, press.atMs) || isRepeat(last.current, press)) return;
      last.current = press;
      setOutcome(null);
      const position = freshPlace(here, press.atMs);
      const kept = await spots.mark({ sentiment, position, walkId });
      if (!kept.ok) {
        tell({ what: 'not-marked', trouble: kept.trouble });
        return setOutcome({ done: 'not-kept', trouble: kept.trouble });
      }
      tell({ what: 'marked', sentiment, placed: position !== null });
      setOutcome({ done: 'marked', spotId: kept.id, sentiment, placed: position !== null });
    },
    [clock, spots, walkId, here, tell, setOutcome],
  );

  const undo = useCallback(
    async (spotId: string) => {
      const removed = await spots.remove(spotId, 'here');
      last.current = null;
      holdOff();
      focusHeading();
      tell(removed.ok ? { what: 'undone' } : { what: 'storage-trouble', trouble: removed.trouble });
      setOutcome(removed.ok ? { done: 'undone' } : { done: 'not-kept', trouble: removed.trouble });
    },
    [spots, tell, holdOff, setOutcome],
  );

  return { outcome, mark, undo, holdOff, isSteady };
}
