/** Full jitter: `rand(0, min(15 min, 2 s · 2^n))`, so that two hundred tablets coming home do not knock at once. */
export const longestBackOffMs = 15 * 60_000;
const firstBackOffMs = 2000;

/** A server may ask for more patience than that, but not for a day. */
export const longestHoldMs = 60 * 60_000;

/** `chance` in [0, 1). */
export function backOffMs(tries: number, chance: number): number {
  return chance * Math.min(longestBackOffMs, firstBackOffMs * 2 ** Math.min(tries, 20));
}

/**
 * Whether a waiting time that ends at `untilMs` is over. One further off than any that is ever set was set by a clock that
 * has since jumped back: it is over too, or a wrong clock would keep an item for years.
 */
export function isOver(untilMs: number, nowMs: number, longestMs: number): boolean {
  return untilMs <= nowMs || untilMs - nowMs > longestMs;
}
