import { type PlanePoint, tangentPlane } from '../geo/tangent-plane.ts';
import type { Segment, Track, TrackPoint } from '../walk/track.ts';
import type { ProtectedDisc } from './discs.ts';

/** The cut lies this far outside the border, so that no rounding puts its ends back inside. */
const clearMetres = 1;

/**
 * The track without anything inside the discs, cut where the line crosses the border. A segment that passes through a
 * disc becomes two. Times at the cuts follow from the share of the way.
 */
export function cutTrack(track: Track, discs: readonly ProtectedDisc[]): Track {
  return { segments: discs.reduce((segments, disc) => segments.flatMap(cutBy(disc)), track.segments) };
}

interface Placed {
  readonly point: TrackPoint;
  /** null: far beyond the horizon of the disc. */
  readonly at: PlanePoint | null;
}

function cutBy(disc: ProtectedDisc): (segment: Segment) => readonly Segment[] {
  const plane = tangentPlane(disc.centre);
  const radius = disc.radiusMetres + clearMetres;

  function pointBetween(from: Placed, to: Placed, share: number): TrackPoint {
    if (!from.at || !to.at) return to.point;
    const at = { x: from.at.x + (to.at.x - from.at.x) * share, y: from.at.y + (to.at.y - from.at.y) * share };
    const { atMs } = from.point;
    const untilMs = to.point.atMs;
    return {
      ...plane.toPosition(at),
      atMs: atMs === null || untilMs === null ? null : atMs + (untilMs - atMs) * share,
    };
  }

  return function cutSegment(segment) {
    const pieces: TrackPoint[][] = [];
    let last: Placed | null = null;
    for (const point of segment.points) {
      const here: Placed = { point, at: plane.toPlane(point) };
      if (!last) pieces.push(isInside(here.at, radius) ? [] : [point]);
      else {
        const inside = shareInside(last.at, here.at, radius);
        if (inside && inside.from > 0) pieces.at(-1)?.push(pointBetween(last, here, inside.from));
        if (inside) pieces.push(inside.until < 1 ? [pointBetween(last, here, inside.until)] : []);
        if (!inside || inside.until < 1) pieces.at(-1)?.push(point);
      }
      last = here;
    }
    return pieces.filter((points) => points.length > 0).map((points) => ({ ...segment, points }));
  };
}

function isInside(at: PlanePoint | null, radius: number): boolean {
  return at !== null && Math.hypot(at.x, at.y) <= radius;
}

/** Which share of the straight way from a to b lies inside the circle around the origin; null where none does. */
function shareInside(
  a: PlanePoint | null,
  b: PlanePoint | null,
  radius: number,
): { readonly from: number; readonly until: number } | null {
  if (!a || !b) return null;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return isInside(a, radius) ? { from: 0, until: 1 } : null;
  const middle = -(a.x * dx + a.y * dy) / square;
  const reach = (radius * radius - (a.x + middle * dx) ** 2 - (a.y + middle * dy) ** 2) / square;
  if (reach <= 0) return null;
  const from = Math.max(0, middle - Math.sqrt(reach));
  const until = Math.min(1, middle + Math.sqrt(reach));
  return from < until ? { from, until } : null;
}
