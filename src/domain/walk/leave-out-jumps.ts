import { distanceMetres } from '../geo/distance.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';

/**
 * The fixes without those between a jump and the jump back: a reflection among tall houses moves a position to the next
 * street for half a minute, and its second fix agrees with the first. Nobody on foot or on wheels goes out faster than
 * feet and is back where one could have walked meanwhile.
 */
export function leaveOutJumps(fixes: readonly Fix[], rules: CleaningRules): readonly Fix[] {
  // Backwards too: where the phone knew that it was off, only the glide back is left of a jump.
  return withoutJumps(withoutJumps(fixes, rules).toReversed(), rules).toReversed();
}

function withoutJumps(fixes: readonly Fix[], rules: CleaningRules): readonly Fix[] {
  const kept: Fix[] = [];
  for (let i = 0; i < fixes.length; i++) {
    const last = kept.at(-1);
    const back =
      last && isSure(last, rules) && isTornAway(fixes, last, i, rules) ? backFrom(fixes, last, i, rules) : null;
    i = back ?? i;
    const fix = fixes[i];
    if (last && fix && back !== null && secondsBetween(last, fix) > rules.gapSeconds)
      kept.push(halfway(last, fix, rules));
    if (fix) kept.push(fix);
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

/** True when the position is faster than feet over the next seconds: a filter makes of a jump a glide. */
function isTornAway(fixes: readonly Fix[], from: Fix, next: number, rules: CleaningRules): boolean {
  const reach = rules.footMetresPerSecond * rules.jumpOverSeconds;
  for (let i = next; ; i++) {
    const fix = fixes[i];
    if (!fix || secondsBetween(from, fix) > rules.jumpOverSeconds) return false;
    if (isBeyond(from, fix, reach)) return true;
  }
}

/** A degree is nowhere longer than this: that spares most fixes the great circle. */
const mostMetresPerDegree = 111_700;

function isBeyond(from: Fix, to: Fix, metres: number): boolean {
  const degrees = Math.abs(to.lat - from.lat) + Math.abs(to.lng - from.lng);
  return degrees * mostMetresPerDegree > metres && distanceMetres(from, to) > metres;
}

/** The index of the first fix that is back in walking reach of `from`, and stays so; null where none is in time. */
function backFrom(fixes: readonly Fix[], from: Fix, next: number, rules: CleaningRules): number | null {
  let farthest = 0;
  for (let i = next; ; i++) {
    const fix = fixes[i];
    const seconds = fix ? secondsBetween(from, fix) : Number.POSITIVE_INFINITY;
    if (!fix || seconds > rules.longestJumpSeconds) return null;
    const metres = distanceMetres(from, fix);
    const reach = rules.driftMetres + rules.briskMetresPerSecond * seconds;
    farthest = Math.max(farthest, metres);
    const isBack = metres <= reach && metres < farthest - rules.driftMetres;
    if (isBack && !isTornAway(fixes, fix, i + 1, rules)) return i;
  }
}
