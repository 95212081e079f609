import type { WalkEntry } from './walk-entry.ts';

/** When the device last wrote something down of a walk, by its own clock: the fixes' times may be another's. */
export function lastHeardMs(startedAtMs: number, entries: readonly WalkEntry[]): number {
  const last = entries.at(-1);
  if (last === undefined) return startedAtMs;
  return 'fix' in last ? (last.fix.heardAtMs ?? last.fix.atMs) : last.event.atMs;
}
