import { replayRecording } from './replay-recording.ts';
import type { WalkEntry } from './walk-entry.ts';

/**
 * The share of a walk's time in which the page was not seen: 0 to 1. Pauses and the time after a kill are neither in the one
 * nor in the other.
 */
export function shareHidden(startedAtMs: number, entries: readonly WalkEntry[]): number {
  const recording = replayRecording('', startedAtMs, entries);
  if (!('recordedMs' in recording) || recording.recordedMs === 0) return 0;
  return recording.hiddenMs / recording.recordedMs;
}
