import { distanceMetres } from '../geo/distance.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';

/**
 * The fixes without those between a jump and the jump back: a reflection among tall houses moves a position to the next
 * street for half a minute, and its second fix agrees with the first. Nobody on foot or on wheels goes out faster than
 * feet and is back where one could have walked meanwhile.
 */
export function leaveOutJumps(fixes: readonly Fix[], rules: CleaningRules): readonly Fix[] {
  // Few first: of two places that take turns, the one with fewer fixes is the reflection.
  return rounds.reduce((left, most) => {
    // Backwards too: where the phone knew that it was off, only the glide back is left of a jump.
    const onward = withoutJumps(left, most, rules);
    return withoutJumps(onward.toReversed(), most, rules).toReversed();
  }, fixes);
}

/** How many fixes are left out at most; with one each second the last takes in the longest jump. */
const rounds = [6, 12, 24, 48];

function withoutJumps(fixes: readonly Fix[], most: number, rules: CleaningRules): readonly Fix[] {
  const kept: Fix[] = [];
  for (let i = 0; i < fixes.length; i++) {
    const last = kept.at(-1);
    const isTorn = !!last && isSure(last, rules) && isTornAway(fixes, last, i, rules);
    const back = isTorn ? backFrom(fixes.slice(i, i + most + 1), last, rules) : 0;
    i += back;
    const fix = fixes[i];
    if (!fix) break;
    if (last && back > 0 && secondsBetween(last, fix) > rules.gapSeconds) kept.push(halfway(last, fix, rules));
    kept.push(fix);
  }
  return kept;
}

/** Stands for what was left out: a jump may last longer than a silence, but it is none. */
function halfway(from: Fix, to: Fix, rules: CleaningRules): Fix {
  return {
    atMs: (from.atMs + to.atMs) / 2,
    lat: (from.lat + to.lat) / 2,
    lng: (from.lng + to.lng) / 2,
    accuracyMetres: rules.tolerableAccuracyMetres,
    altitudeMetres: null,
  };
}

/** From a place that is poorly known one is not torn away but found. */
function isSure({ accuracyMetres }: Fix, rules: CleaningRules): boolean {
  return accuracyMetres <= rules.goodAccuracyMetres;
}

function secondsBetween(from: Fix, to: Fix): number {
  return Math.abs(to.atMs - from.atMs) / 1000;
}

/** True when the position is faster than feet over the next seconds, a filter makes of a jump a glide, or over a short silence. */
function isTornAway(fixes: readonly Fix[], from: Fix, next: number, rules: CleaningRules): boolean {
  for (let i = next; ; i++) {
    const fix = fixes[i];
    if (!fix) return false;
    const seconds = secondsBetween(from, fix);
    const isLate = seconds > rules.jumpOverSeconds;
    if (isLate && (i > next || seconds > rules.longestJumpSeconds)) return false;
    if (isBeyond(from, fix, rules.footMetresPerSecond * Math.max(seconds, rules.jumpOverSeconds))) return true;
  }
}

/** A degree is nowhere longer than this: that spares most fixes the great circle. */
const mostMetresPerDegree = 111_700;

function isBeyond(from: Fix, to: Fix, metres: number): boolean {
  const degrees = Math.abs(to.lat - from.lat) + Math.abs(to.lng - from.lng);
  return degrees * mostMetresPerDegree > metres && distanceMetres(from, to) > metres;
}

/** How many fixes come before the first that is back in walking reach of `from`, and stays so; 0 where none is in time. */
function backFrom(fixes: readonly Fix[], from: Fix, rules: CleaningRules): number {
  let farthest = 0;
  for (const [i, fix] of fixes.entries()) {
    const seconds = secondsBetween(from, fix);
    if (seconds > rules.longestJumpSeconds) return 0;
    const metres = distanceMetres(from, fix);
    const reach = rules.driftMetres + rules.briskMetresPerSecond * seconds;
    farthest = Math.max(farthest, metres);
    const isBack = metres <= reach && metres < farthest - rules.driftMetres;
    if (isBack && !isTornAway(fixes, fix, i + 1, rules) && isThrownBack(fixes, i, rules)) return i;
  }
  return 0;
}

/** What is left of a jump beside a silence is its glide, and no more than this. */
const longestGlideFixes = 12;

/** True when it came as fast as it went, or out of a silence: who only walked there later was never torn away. */
function isThrownBack(fixes: readonly Fix[], index: number, rules: CleaningRules): boolean {
  const fix = fixes[index];
  const last = fixes[index - 1];
  if (!fix || !last) return false;
  const glideSeconds = 2 * rules.jumpOverSeconds;
  if (secondsBetween(last, fix) > glideSeconds) return index <= longestGlideFixes;
  const reach = rules.footMetresPerSecond * rules.jumpOverSeconds;
  const coming = fixes.slice(Math.max(0, index - 2 * glideSeconds), index);
  return coming.some((before) => secondsBetween(before, fix) <= glideSeconds && isBeyond(before, fix, reach));
}
