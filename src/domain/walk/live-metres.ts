import { distanceMetres } from '../geo/distance.ts';
import { isPosition } from '../geo/position.ts';
import { cleaningRules as rules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';

/**
 * The running distance of a walk, advanced one fix at a time by the rules that derive-track applies to all of them.
 * The finished walk is measured anew from its line.
 */
export interface LiveMetres {
  readonly metres: number;
  /** The last place that counted. */
  readonly anchor: Fix | null;
  /** A fix too far away to be walked to; it counts only when the next one agrees with it. */
  readonly doubted: Fix | null;
}

export const noMetres: LiveMetres = { metres: 0, anchor: null, doubted: null };

/** True when the fix says which street somebody is in, if not which side of it. */
export function tellsPlace(fix: Fix): boolean {
  return isPosition(fix) && fix.accuracyMetres <= rules.tolerableAccuracyMetres;
}

/** True when the fix is good enough to measure by, given the last one that was. */
export function isUsableFix(fix: Fix, last: Fix | null): boolean {
  if (!tellsPlace(fix)) return false;
  if (fix.accuracyMetres <= rules.goodAccuracyMetres) return true;
  return last === null || Math.abs(fix.atMs - last.atMs) >= rules.tolerateAfterSeconds * 1000;
}

/** Adds one fix. Gaps, drift, jumps and rides add nothing: the live figure may be short, never too long. */
export function addLiveMetres(live: LiveMetres, fix: Fix): LiveMetres {
  if (!isUsableFix(fix, live.anchor)) return live;
  const { anchor, doubted } = live;
  // A clock that ran backwards cuts the line, like a gap: no speed can be told across it.
  if (anchor === null || fix.atMs < anchor.atMs) return { ...live, anchor: fix, doubted: null };
  if (doubted !== null) {
    // The doubted place is confirmed when one can have walked from it to here; what lies between was not walked.
    const confirmed = isWalkable(doubted, fix);
    if (confirmed || !isWalkable(anchor, fix)) return { ...live, anchor: fix, doubted: confirmed ? null : fix };
  }
  if (!isWalkable(anchor, fix)) return { ...live, doubted: fix };
  const step = distanceMetres(anchor, fix);
  if (step < Math.max(rules.driftMetres, Math.min(fix.accuracyMetres, rules.goodAccuracyMetres))) {
    // Standing still: the place stays, its time moves on, so that a rest is no gap.
    return { ...live, anchor: { ...anchor, atMs: fix.atMs }, doubted: null };
  }
  const counts = fix.atMs - anchor.atMs <= rules.gapSeconds * 1000;
  return { metres: live.metres + (counts ? step : 0), anchor: fix, doubted: null };
}

function isWalkable(from: Fix, to: Fix): boolean {
  const seconds = Math.max(1, (to.atMs - from.atMs) / 1000);
  return distanceMetres(from, to) <= rules.footMetresPerSecond * seconds + rules.driftMetres;
}
