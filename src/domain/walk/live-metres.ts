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
  /** Since when one has not gone further than the position wanders; null before the first fix. */
  readonly stillSinceMs: number | null;
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

export const noMetres: LiveMetres = { metres: 0, anchor: null, stillSinceMs: null, doubted: null, recent: [] };

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
  if (anchor === null || fix.atMs < anchor.atMs)
    return { ...live, anchor: fix, stillSinceMs: fix.atMs, doubted: null, recent: [fix] };
  const doubted = stillDoubted(live.doubted, fix);
  const now: LiveMetres = { ...live, doubted, recent: [...recent.filter((one) => isRecent(one, fix)), fix] };
  const moved: LiveMetres = { ...now, anchor: fix, stillSinceMs: fix.atMs };
  if (isTornAway(live, fix)) return { ...moved, doubted: doubted ?? tornFrom(live, anchor, fix) };
  if (doubted && isBack(doubted, fix)) {
    return { ...moved, metres: doubted.metres + distanceMetres(doubted.fix, fix), doubted: null };
  }
  const step = distanceMetres(anchor, fix);
  if (step < leastStep(now.recent)) return { ...now, anchor: standing(live, anchor, fix) };
  const counts = secondsBetween(anchor, fix) <= rules.gapSeconds;
  return { ...moved, metres: live.metres + (counts ? step : 0) };
}

/** Less than this is wandering: its circle of 95 %, and never under `liveStepMetres`, or the zig-zag adds up. */
function leastStep(recent: readonly Fix[]): number {
  const worst = Math.max(...recent.map(({ accuracyMetres }) => accuracyMetres));
  return Math.max(rules.liveStepMetres, rules.restAccuracies * worst);
}

/** Its time moves on, so that a rest is no gap; after a while its place is the mean of where the position wandered. */
function standing({ stillSinceMs }: LiveMetres, anchor: Fix, fix: Fix): Fix {
  const rests = (fix.atMs - (stillSinceMs ?? fix.atMs)) / 1000 > rules.liveRestSeconds;
  const share = rests ? Math.min(1, secondsBetween(anchor, fix) / rules.liveRestSeconds) : 0;
  return {
    ...anchor,
    lat: anchor.lat + share * (fix.lat - anchor.lat),
    lng: anchor.lng + share * (fix.lng - anchor.lng),
    atMs: fix.atMs,
  };
}

function isRecent(one: Fix, fix: Fix): boolean {
  return secondsBetween(one, fix) <= rules.jumpOverSeconds;
}

function secondsBetween(from: Fix, to: Fix): number {
  return (to.atMs - from.atMs) / 1000;
}

/** Faster than on foot, at once or over the last seconds: a phone's filter makes a glide of a jump. */
function isTornAway({ recent }: LiveMetres, fix: Fix): boolean {
  const last = recent.at(-1);
  if (last && !isWalkable(last, fix)) return true;
  const reach = rules.footMetresPerSecond * rules.jumpOverSeconds;
  return recent.some((one) => isRecent(one, fix) && distanceMetres(one, fix) > reach);
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
