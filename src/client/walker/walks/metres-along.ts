import { distanceMetres } from '../../../domain/geo/distance.ts';
import type { Position } from '../../../domain/geo/position.ts';
import type { Segment, TrackPoint } from '../../../domain/walk/track.ts';

export interface AlongTrack {
  /** Index of the segment. */
  readonly segment: number;
  readonly metres: number;
}

/**
 * Where on a track something was met: by its time where the track has times, else by the nearest point, else at the end. A
 * moment in a gap is at the start of what comes after it, mended or not: of when somebody was there nothing is known.
 */
export function metresAlong(segments: readonly Segment[], position: Position | null, atMs: number): AlongTrack {
  const all = segments.flatMap(({ origin, points }, segment) =>
    origin === 'mended' ? [] : withMetres(points).map((one) => ({ ...one, segment })),
  );
  const last = all.at(-1);
  const isTimed = all.length > 0 && all.every(({ point }) => point.atMs !== null);
  if (isTimed) return all.find(({ point }) => (point.atMs ?? 0) >= atMs) ?? last ?? nowhere;
  if (position === null) return last ?? nowhere;
  let nearest: { readonly at: AlongTrack; readonly away: number } | null = null;
  for (const at of all) {
    const away = distanceMetres(at.point, position);
    if (nearest === null || away < nearest.away) nearest = { at, away };
  }
  return nearest?.at ?? nowhere;
}

const nowhere: AlongTrack = { segment: 0, metres: 0 };

function withMetres(points: readonly TrackPoint[]): readonly { readonly point: TrackPoint; readonly metres: number }[] {
  let metres = 0;
  return points.map((point, i) => {
    metres += distanceMetres(points[i - 1] ?? point, point);
    return { point, metres };
  });
}
