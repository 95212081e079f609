/** A hand that trembles presses twice; a second press this soon is the first one again. */
export const repeatWindowMs = 2000;

export interface Press<What> {
  readonly what: What;
  readonly atMs: number;
}

/** True when `next` repeats `last`: the same button within two seconds. A clock set back never blocks a button. */
export function isRepeat<What>(last: Press<What> | null, next: Press<What>): boolean {
  if (last === null || last.what !== next.what) return false;
  const passedMs = next.atMs - last.atMs;
  return passedMs >= 0 && passedMs < repeatWindowMs;
}
