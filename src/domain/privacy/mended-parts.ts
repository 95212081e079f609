import { metresFromLine } from '../geo/metres-from-line.ts';
import { tangentPlane } from '../geo/tangent-plane.ts';
import type { Segment, Track, TrackPoint } from '../walk/track.ts';
import type { ProtectedDisc } from './discs.ts';

/** As for a cut: no rounding may put its ends back inside. */
const clearMetres = 1;

/**
 * The track without each straight piece of a mended part that touches a disc. Cut at the border like a walked way it would point
 * at the place inside: a straight line from the door aims at the door, and two of them meet there.
 */
export function leaveOutTouching(track: Track, discs: readonly ProtectedDisc[]): Track {
  return {
    segments: track.segments.flatMap((segment) =>
      segment.origin === 'mended'
        ? splitAt(segment, (from, to) => discs.some((disc) => touches(from, to, disc)))
        : [segment],
    ),
  };
}

/** The ends of mended parts that hang on a point which is left out go with it. */
export function leaveOutEnds(track: Track, isOut: (point: TrackPoint) => boolean): Track {
  const { segments } = track;
  return {
    segments: segments.flatMap((segment, i) => {
      if (segment.origin !== 'mended') return [segment];
      const [before, after] = [segments[i - 1]?.points.at(-1), segments[i + 1]?.points[0]];
      const { points } = segment;
      const from = isOutAt(before, points[0], isOut) ? 1 : 0;
      const until = isOutAt(after, points.at(-1), isOut) ? points.length - 1 : points.length;
      return until > from ? [{ ...segment, points: points.slice(from, until) }] : [];
    }),
  };
}

function isOutAt(
  neighbour: TrackPoint | undefined,
  end: TrackPoint | undefined,
  isOut: (point: TrackPoint) => boolean,
): boolean {
  if (neighbour === undefined || end === undefined) return false;
  return neighbour.lat === end.lat && neighbour.lng === end.lng && isOut(neighbour);
}

function splitAt(segment: Segment, isGone: (from: TrackPoint, to: TrackPoint) => boolean): readonly Segment[] {
  const pieces: TrackPoint[][] = [];
  for (const [i, point] of segment.points.entries()) {
    const before = segment.points[i - 1];
    if (before === undefined || isGone(before, point)) pieces.push([point]);
    else pieces.at(-1)?.push(point);
  }
  // A point between two pieces that are gone says nothing but that it was drawn.
  return pieces.filter((points) => points.length > 1).map((points) => ({ ...segment, points }));
}

function touches(from: TrackPoint, to: TrackPoint, { centre, radiusMetres }: ProtectedDisc): boolean {
  const plane = tangentPlane(centre);
  const line = [from, to].flatMap((end) => plane.toPlane(end) ?? []);
  return metresFromLine({ x: 0, y: 0 }, line) <= radiusMetres + clearMetres;
}
