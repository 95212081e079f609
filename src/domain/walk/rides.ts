import { distanceMetres } from '../geo/distance.ts';
import { lengthMetres } from '../geo/length.ts';
import { fastEdges, type TimedPoint } from './fast-edges.ts';
import { type RideRules, rideRules } from './ride-rules.ts';
import type { Movement, Segment, Track, TrackPoint } from './track.ts';

/**
 * Splits segments so that each ride is a segment of its own. Speed is followed across gaps, because a bus hides its
 * passengers' phones from the sky, and so across what was mended there, or a mend could make a walk of a ride. Drawn, mended and
 * untimed segments have no speed, and what is a ride already stays one.
 */
export function markRides(track: Track, rules: RideRules = rideRules): Track {
  const rideEdges = fastEdges(chainsOf(track), rules);
  return { segments: track.segments.flatMap((segment) => splitSegment(segment, rideEdges, rules)) };
}

/** Takes the marks off again, and joins what they had split, so that other rules can be tried. */
export function unmarkRides(track: Track): Track {
  const segments: Segment[] = [];
  for (const segment of track.segments) {
    const last = segments.at(-1);
    const touches = last?.origin === segment.origin && isSamePoint(last.points.at(-1), segment.points[0]);
    if (last && touches) {
      segments[segments.length - 1] = { ...last, points: [...last.points, ...segment.points.slice(1)] };
    } else segments.push({ ...segment, movement: 'foot' });
  }
  return { segments };
}

function isSamePoint(a: TrackPoint | undefined, b: TrackPoint | undefined): boolean {
  return !!a && !!b && a.lat === b.lat && a.lng === b.lng && a.atMs === b.atMs;
}

/** Timed points on foot in order, cut where no speed can be told. */
function chainsOf(track: Track): readonly (readonly TimedPoint[])[] {
  const chains: TimedPoint[][] = [[]];
  for (const segment of track.segments) {
    if (segment.origin === 'mended') continue;
    if (!hasSpeed(segment)) {
      chains.push([]);
      continue;
    }
    for (const point of segment.points) {
      const { atMs } = point;
      if (atMs === null) chains.push([]);
      else chains.at(-1)?.push({ point, atMs });
    }
  }
  return chains;
}

function hasSpeed(segment: Segment): boolean {
  return segment.movement === 'foot' && (segment.origin === 'recorded' || segment.origin === 'imported');
}

function splitSegment(segment: Segment, rideEdges: ReadonlySet<TrackPoint>, rules: RideRules): readonly Segment[] {
  if (!hasSpeed(segment)) return [segment];
  if (isShortRide(segment.points, rules)) return [{ ...segment, movement: 'ride' }];
  const pieces: Segment[] = [];
  let from = 0;
  const movementAfter = (i: number): Movement => {
    const point = segment.points[i];
    return point && rideEdges.has(point) ? 'ride' : 'foot';
  };
  // The point between a ride and a walk belongs to both, so that no metre is lost.
  for (let i = 1; i < segment.points.length; i++) {
    if (i < segment.points.length - 1 && movementAfter(i) === movementAfter(i - 1)) continue;
    pieces.push({ ...segment, movement: movementAfter(i - 1), points: segment.points.slice(from, i + 1) });
    from = i;
  }
  return pieces.length > 0 ? pieces : [{ ...segment, movement: movementAfter(0) }];
}

function isShortRide(points: readonly TrackPoint[], rules: RideRules): boolean {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first.atMs === null || last.atMs === null) return false;
  const seconds = (last.atMs - first.atMs) / 1000;
  if (seconds < rules.shortestStretchSeconds || seconds >= rules.fastSeconds) return false;
  const isFast = (metres: number) => metres / seconds > rules.fastMetresPerSecond;
  return (
    isFast(lengthMetres(points)) &&
    isFast(distanceMetres(first, last)) &&
    medianSpeed(points) > rules.fastMetresPerSecond
  );
}

/** Metres per second of the middle step, which one jump of the position does not change. */
function medianSpeed(points: readonly TrackPoint[]): number {
  const speeds: number[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before || before.atMs === null || point.atMs === null || point.atMs <= before.atMs) return;
    speeds.push((distanceMetres(before, point) * 1000) / (point.atMs - before.atMs));
  });
  speeds.sort((a, b) => a - b);
  return speeds[Math.floor(speeds.length / 2)] ?? 0;
}
