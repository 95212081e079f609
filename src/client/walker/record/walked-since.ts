export interface WalkedSince {
  readonly walkedMs: number;
  /** Where and when the way last grew; null before the first look. */
  readonly last: { readonly atMs: number; readonly metres: number } | null;
}

export const notWalked: WalkedSince = { walkedMs: 0, last: null };

/** Slower than anyone walks: a place that wavers while one stands. */
const leastMetresPerSecond = 0.4;

/** How long someone has walked by now; standing still is no time. `metres` is the whole way, which grows by leaps. */
export function walkedBy(before: WalkedSince, now: { readonly atMs: number; readonly metres: number }): WalkedSince {
  if (before.last === null) return { ...before, last: now };
  const metres = now.metres - before.last.metres;
  if (metres <= 0) return before;
  const ms = now.atMs - before.last.atMs;
  const isWalk = ms > 0 && metres / (ms / 1000) >= leastMetresPerSecond;
  return { walkedMs: before.walkedMs + (isWalk ? ms : 0), last: now };
}
