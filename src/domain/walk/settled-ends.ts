import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { Fix } from './fix.ts';
import { binPlaces, medianPlace, type PlaceBin } from './place-bins.ts';
import { countSettled, type SettleRules, settleRules, trimDeparture } from './settled-run.ts';
import type { Track, TrackPoint } from './track.ts';

/** A place where somebody stood still: before setting out, after coming home, or for long on the way. */
export interface SettledPlace extends Position {
  readonly kind: 'start' | 'end' | 'stay';
  /** When, by the device's clock: one period, more where the clock was set meanwhile, none where nobody knows. */
  readonly periods: readonly Period[];
}

export interface Period {
  readonly fromMs: number;
  readonly untilMs: number;
}

/**
 * Settled places of a recording, from its raw fixes in order of arrival, the inaccurate ones too: at home there are often no
 * others. Not the first fix: that one may be of yesterday, or lie across the street.
 */
export function settledEnds(fixes: readonly Fix[], rules: SettleRules = settleRules): readonly SettledPlace[] {
  const outings = splitAtSilence(usable(fixes, rules), rules);
  return outings.flatMap((outing, i) => {
    const places = settledInOuting(outing, rules);
    return places.map((place): SettledPlace => {
      const isInner = (place.kind === 'start' && i > 0) || (place.kind === 'end' && i < outings.length - 1);
      return isInner ? { ...place, kind: 'stay' } : place;
    });
  });
}

/**
 * Where nothing is known for so long that it could have been a stay, one walk ends and another begins: a phone that died or
 * slept at home, or whose clock was set meanwhile, tells nothing of how long it lay there.
 */
function splitAtSilence(fixes: readonly Fix[], rules: SettleRules): readonly (readonly Fix[])[] {
  const outings: Fix[][] = [];
  for (const fix of fixes) {
    const outing = outings.at(-1);
    const last = outing?.at(-1);
    if (outing && last && !isLongSilence(last.atMs, fix.atMs, rules)) outing.push(fix);
    else outings.push([fix]);
  }
  return outings;
}

/** True from a stay's length on (privacy rule 1), either way: a clock set back hides how long it was. */
export function isLongSilence(fromMs: number, untilMs: number, rules: SettleRules = settleRules): boolean {
  return Math.abs(untilMs - fromMs) >= rules.staySeconds * 1000;
}

function settledInOuting(fixes: readonly Fix[], rules: SettleRules): readonly SettledPlace[] {
  const start = settledFrom(usableFrom(fixes, rules), 'start', rules);
  const end = settledFrom(usableFrom(fixes.toReversed(), rules).toReversed(), 'end', rules);
  return [start, ...stays(fixes, rules, start, end), end].flatMap((place) => place ?? []);
}

/**
 * The same for a track without raw fixes. Where an end has no time, the end point itself is the place; between two segments
 * without times any time may lie, so each of their ends is one.
 */
export function settledEndsOfTrack(track: Track, rules: SettleRules = settleRules): readonly SettledPlace[] {
  const points = track.segments.flatMap((segment) => segment.points);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const timed = settledEnds(points.flatMap(fixOf), rules);
  const inner = track.segments
    .flatMap(({ points: [from, ...rest] }) => [from, rest.at(-1) ?? from])
    .slice(1, -1)
    .flatMap((point) => (point?.atMs === null ? [endPoint(point, 'stay')] : []));
  return [
    ...(first.atMs === null ? [endPoint(first, 'start')] : timed.filter(({ kind }) => kind === 'start')),
    ...timed.filter(({ kind }) => kind === 'stay'),
    ...inner,
    ...(last.atMs === null ? [endPoint(last, 'end')] : timed.filter(({ kind }) => kind === 'end')),
  ];
}

function endPoint({ lat, lng }: TrackPoint, kind: SettledPlace['kind']): SettledPlace {
  return { lat, lng, kind, periods: [] };
}

function fixOf({ lat, lng, atMs }: TrackPoint): readonly Fix[] {
  return atMs === null ? [] : [{ lat, lng, atMs, accuracyMetres: 10, altitudeMetres: null }];
}

/** The better fixes where there are some near this end, else all that say anything. */
function usableFrom(fixes: readonly Fix[], rules: SettleRules): readonly Fix[] {
  const firstMs = fixes[0]?.atMs ?? 0;
  const isGood = (fix: Fix) => fix.accuracyMetres <= rules.goodAccuracyMetres;
  const isNear = (fix: Fix) => Math.abs(fix.atMs - firstMs) <= rules.waitForGoodSeconds * 1000;
  const goodNear = fixes.filter((fix) => isGood(fix) && isNear(fix)).length;
  return goodNear >= rules.fewestGood ? fixes.filter(isGood) : usable(fixes, rules);
}

function usable(fixes: readonly Fix[], rules: SettleRules): readonly Fix[] {
  return fixes.filter((fix) => fix.accuracyMetres <= rules.worstAccuracyMetres);
}

function settledFrom(fixes: readonly Fix[], kind: 'start' | 'end', rules: SettleRules): SettledPlace | null {
  const bins = binPlaces(fixes, rules.binSeconds);
  const inward = kind === 'end' ? bins.toReversed() : bins;
  const run = inward.slice(0, trimDeparture(inward, countSettled(inward, rules), rules));
  if (run.length === 0) return null;
  return placeOf(kind === 'end' ? run.toReversed() : run, kind, rules);
}

function placeOf(run: readonly PlaceBin[], kind: SettledPlace['kind'], rules: SettleRules): SettledPlace {
  return { ...medianPlace(run.map((place) => ({ place, weight: 1 }))), kind, periods: periodsOf(run, rules) };
}

/** From bin to bin in order of arrival; a step back, or one longer than a stay, is a clock that was set. */
function periodsOf(run: readonly PlaceBin[], rules: SettleRules): readonly Period[] {
  const periods: Period[] = [];
  for (const { fromMs, untilMs } of run) {
    const last = periods.at(-1);
    const seconds = last ? (fromMs - last.untilMs) / 1000 : -1;
    if (last && seconds >= 0 && seconds < rules.staySeconds) {
      periods[periods.length - 1] = { fromMs: last.fromMs, untilMs };
    } else periods.push({ fromMs, untilMs });
  }
  return periods;
}

/** Stays on the way that are long enough to be somebody's home or friend, apart from the two ends. */
function stays(
  fixes: readonly Fix[],
  rules: SettleRules,
  start: SettledPlace | null,
  end: SettledPlace | null,
): readonly SettledPlace[] {
  const bins = binPlaces(usable(fixes, rules), rules.binSeconds);
  const found: SettledPlace[] = [];
  for (let i = 0; i < bins.length; ) {
    const run = bins.slice(i, i + countSettled(bins.slice(i, i + rules.mostStayBins), rules));
    const place = placeOf(run, 'stay', rules);
    if (secondsOf(place) < rules.staySeconds) {
      i += 1;
      continue;
    }
    i += run.length;
    const isAnEnd = [start, end].some((other) => other && distanceMetres(other, place) <= rules.leaveMetres);
    if (!isAnEnd) found.push(place);
  }
  return found;
}

function secondsOf({ periods }: SettledPlace): number {
  return periods.reduce((sum, { fromMs, untilMs }) => sum + (untilMs - fromMs) / 1000, 0);
}
