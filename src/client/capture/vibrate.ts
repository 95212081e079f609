/** Lets the phone be felt. A browser without it, or one that refuses, is no error. */
export function vibrate(pattern: readonly number[]): void {
  navigator.vibrate?.([...pattern]);
}
