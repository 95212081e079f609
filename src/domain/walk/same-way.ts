import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import { simplifyLine } from '../geo/simplify.ts';
import { type Gap, gapMs } from './gap.ts';
import type { Track } from './track.ts';
import { measureWay, metresBeside, passesOf, type Way } from './way.ts';

/** When a walk of which little was seen went along another one. Own choices, unless told. */
export interface SameWayRules {
  /** Both walks err by some 10 m, and the other pavement lies 15 m off; the next street 80. */
  readonly nearMetres: number;
  /** So much of what was seen lies that near: who goes into a shop on the way still went the same way. */
  readonly leastShare: number;
  /** Both walks begin this near each other, and end so: from the same door the phone finds its place at another corner. */
  readonly endMetres: number;
  /** Two stretches of the other walk with no more than this between them are one way: a pause on a bench. */
  readonly seamMetres: number;
  /** Nobody on foot is faster (cleaning rules): the way does not go into the time. */
  readonly footMetresPerSecond: number;
  /** Where the way comes by twice, the time tells which stretch it was: 4 km/h, slow walkers and rests included. */
  readonly usualMetresPerSecond: number;
  /** What is filled in need be no finer. */
  readonly simplifyMetres: number;
}

export const sameWayRules: SameWayRules = {
  nearMetres: 40,
  leastShare: 0.9,
  endMetres: 150,
  seamMetres: 30,
  footMetresPerSecond: 3.5,
  usualMetresPerSecond: 1.1,
  simplifyMetres: 2,
};

/**
 * The other walk's way through each gap of this one, between its ends; null where the two did not go along the same way, or
 * the other has a gap there too.
 */
export function findSameWay(
  seen: Track,
  gaps: readonly Gap[],
  other: Track,
  rules: SameWayRules = sameWayRules,
): readonly (readonly Position[])[] | null {
  for (const line of unbrokenLines(other, rules.seamMetres)) {
    const way = measureWay(line);
    const fills = way !== null && isAlong(seen, way, rules) ? fillAll(gaps, way, rules) : null;
    if (fills !== null) return fills;
  }
  return null;
}

/** Longest first. What was ridden is no way to walk. */
function unbrokenLines({ segments }: Track, seamMetres: number): readonly (readonly Position[])[] {
  const lines: Position[][] = [];
  let isCut = true;
  for (const { movement, points } of segments) {
    const [last, first] = [lines.at(-1)?.at(-1), points[0]];
    if (movement === 'ride') {
      isCut = true;
      continue;
    }
    if (isCut || last === undefined || first === undefined || distanceMetres(last, first) > seamMetres) lines.push([]);
    lines.at(-1)?.push(...points);
    isCut = false;
  }
  return lines.toSorted((a, b) => b.length - a.length);
}

function isAlong({ segments }: Track, way: Way, { nearMetres, leastShare, endMetres }: SameWayRules): boolean {
  const points = segments.filter(({ movement, origin }) => movement === 'foot' && origin !== 'mended');
  const all = points.flatMap((segment) => segment.points);
  const [first, last, start, end] = [all[0], all.at(-1), way.points[0], way.points.at(-1)];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return false;
  if (distanceMetres(first, start) > endMetres || distanceMetres(last, end) > endMetres) return false;
  const near = all.filter((point) => metresBeside(point, way) <= nearMetres).length;
  return near >= all.length * leastShare;
}

/** In their order and never back along the way: a walk that crosses itself comes by one place twice. */
function fillAll(gaps: readonly Gap[], way: Way, rules: SameWayRules): readonly (readonly Position[])[] | null {
  const fills: (readonly Position[])[] = [];
  let reached = 0;
  for (const gap of gaps) {
    const stretch = stretchOf(gap, way, reached, rules);
    if (stretch === null) return null;
    fills.push(pointsBetween(way, stretch, rules.simplifyMetres));
    reached = stretch.until;
  }
  return fills;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Along the way, in metres: of all that it may have been, the one that fits its time best, or the shortest. */
function stretchOf(gap: Gap, way: Way, reached: number, rules: SameWayRules): Stretch | null {
  const ms = gapMs(gap);
  const expected = ms === null ? 0 : (ms / 1000) * rules.usualMetresPerSecond;
  const most = ms === null ? Number.POSITIVE_INFINITY : (ms / 1000) * rules.footMetresPerSecond + rules.nearMetres;
  const stretches = passesOf(gap.from, way, rules.nearMetres)
    .filter((from) => from >= reached - rules.nearMetres)
    .flatMap((from) => passesOf(gap.to, way, rules.nearMetres).map((until): Stretch => ({ from, until })))
    .filter(({ from, until }) => until >= from && until - from <= most);
  const misfit = ({ from, until }: Stretch) => Math.abs(until - from - expected);
  return stretches.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? null;
}

function pointsBetween(way: Way, { from, until }: Stretch, simplifyMetres: number): readonly Position[] {
  const inner = way.points.filter((_, i) => (way.metres[i] ?? 0) > from && (way.metres[i] ?? 0) < until);
  return simplifyLine(inner, simplifyMetres).map(({ lat, lng }) => ({ lat, lng }));
}
