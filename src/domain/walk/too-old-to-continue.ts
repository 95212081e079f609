/** Who was away from a walk for so long has done something else meanwhile (issue "A walk that is never lost"). */
const longestBreakMs = 2 * 3_600_000;

/**
 * True when an interrupted walk can only be ended. `lastMs` is its last fix, or its start where there is none. A clock that
 * was set back as far tells as little of how long it was.
 */
export function tooOldToContinue(lastMs: number, nowMs: number): boolean {
  return !(Math.abs(nowMs - lastMs) <= longestBreakMs);
}
