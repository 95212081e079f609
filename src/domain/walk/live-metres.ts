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
  /** Where one was torn away from faster than on foot; not null while one may still come back, as after a reflection. */
  readonly doubted: TornFrom | null;
  /** The fixes of the last seconds. */
  readonly recent: readonly Fix[];
}

interface TornFrom {
  readonly fix: Fix;
  readonly metres: number;
  readonly farthestMetres: number;
}

export const noMetres: LiveMetres = { metres: 0, anchor: null, doubted: null, recent: [] };

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

/** Adds one fix. Gaps, drift and rides add nothing; what a position strayed before it jumped back is taken off again. */
export function addLiveMetres(live: LiveMetres, fix: Fix): LiveMetres {
  if (!isUsableFix(fix, live.anchor)) return live;
  const { anchor, recent } = live;
  // A clock that ran backwards cuts the line, like a gap: no speed can be told across it.
  if (anchor === null || fix.atMs < anchor.atMs) return { ...live, anchor: fix, doubted: null, recent: [fix] };
  const doubted = stillDoubted(live.doubted, fix);
  const now = {
    ...live,
    doubted,
    recent: [...recent.filter((one) => secondsBetween(one, fix) <= rules.jumpOverSeconds), fix],
  };
  if (isTornAway(live, fix)) return { ...now, anchor: fix, doubted: doubted ?? tornFrom(live, anchor, fix) };
  if (doubted && isBack(doubted, fix)) {
    return { ...now, metres: doubted.metres + distanceMetres(doubted.fix, fix), anchor: fix, doubted: null };
  }
  const step = distanceMetres(anchor, fix);
  if (step < Math.max(rules.driftMetres, Math.min(fix.accuracyMetres, rules.goodAccuracyMetres))) {
    // Standing still: the place stays, its time moves on, so that a rest is no gap.
    return { ...now, anchor: { ...anchor, atMs: fix.atMs } };
  }
  const counts = secondsBetween(anchor, fix) <= rules.gapSeconds;
  return { ...now, metres: live.metres + (counts ? step : 0), anchor: fix };
}

function secondsBetween(from: Fix, to: Fix): number {
  return (to.atMs - from.atMs) / 1000;
}

/** Faster than on foot, from the last place that counted or over the last seconds: a phone's filter makes a glide of a jump. */
function isTornAway({ anchor, recent }: LiveMetres, fix: Fix): boolean {
  if (anchor && !isWalkable(anchor, fix)) return true;
  const reach = rules.footMetresPerSecond * rules.jumpOverSeconds;
  return recent.some((one) => secondsBetween(one, fix) <= rules.jumpOverSeconds && distanceMetres(one, fix) > reach);
}

function tornFrom({ metres, recent }: LiveMetres, anchor: Fix, fix: Fix): TornFrom {
  const from = recent[0] ?? anchor;
  return { fix: from, metres, farthestMetres: distanceMetres(from, fix) };
}

function stillDoubted(doubted: TornFrom | null, fix: Fix): TornFrom | null {
  if (!doubted || secondsBetween(doubted.fix, fix) > rules.longestJumpSeconds) return null;
  return { ...doubted, farthestMetres: Math.max(doubted.farthestMetres, distanceMetres(doubted.fix, fix)) };
}

function isBack({ fix: from, farthestMetres }: TornFrom, fix: Fix): boolean {
  const metres = distanceMetres(from, fix);
  const reach = rules.driftMetres + rules.briskMetresPerSecond * secondsBetween(from, fix);
  return metres <= reach && metres < farthestMetres - rules.driftMetres;
}

function isWalkable(from: Fix, to: Fix): boolean {
  return (
    distanceMetres(from, to) <= rules.footMetresPerSecond * Math.max(1, secondsBetween(from, to)) + rules.driftMetres
  );
}
