/** A hand that trembles presses twice; a second press this soon is the first one again. */
export const repeatWindowMs = 2000;

export interface Press<What> {
  readonly what: What;
  readonly atMs: number;
}

/** A press this soon was aimed at what the screen showed before. */
export const unsteadyMs = 1000;

/** True right after the screen has changed: "Greit" pressed twice must not mark a place. A clock set back blocks nothing. */
export function isUnsteady(changedAtMs: number | null, pressedAtMs: number): boolean {
  if (changedAtMs === null) return false;
  const passedMs = pressedAtMs - changedAtMs;
  return passedMs >= 0 && passedMs < unsteadyMs;
}

/** True when `next` repeats `last`: the same button within two seconds. A clock set back never blocks a button. */
export function isRepeat<What>(last: Press<What> | null, next: Press<What>): boolean {
  if (last === null || last.what !== next.what) return false;
  const passedMs = next.atMs - last.atMs;
  return passedMs >= 0 && passedMs < repeatWindowMs;
}
