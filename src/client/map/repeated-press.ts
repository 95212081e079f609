export interface Press {
  /** CSS pixels from the corner of the picture. */
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

/** What browsers call a double click, and half as much again for slow hands. */
const repeatMs = 750;
/** As far as a press on a button may slide. */
const repeatPixels = 24;

/** Whether a press is the one before once more, from a finger that shook or pressed twice. */
export function isRepeat(before: Press, now: Press): boolean {
  return now.atMs - before.atMs < repeatMs && Math.hypot(now.x - before.x, now.y - before.y) < repeatPixels;
}
