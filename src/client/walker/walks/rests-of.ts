import { distanceMetres } from '../../../domain/geo/distance.ts';
import type { Segment } from '../../../domain/walk/track.ts';

export interface Rest {
  /** Along the segment. */
  readonly atMetres: number;
  readonly ms: number;
}

/** Waiting for a green man is no rest. */
const leastRestMs = 60_000;
/** A rest is gathered at one place, which has two moments: see domain/walk/gather-rests. */
const samePlaceMetres = 1;

/** Where somebody stood or sat for a minute or more. */
export function restsOf({ points }: Segment): readonly Rest[] {
  const rests: Rest[] = [];
  let atMetres = 0;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before === undefined) continue;
    const metres = distanceMetres(before, point);
    atMetres += metres;
    const ms = before.atMs === null || point.atMs === null ? 0 : point.atMs - before.atMs;
    if (metres <= samePlaceMetres && ms >= leastRestMs) rests.push({ atMetres, ms });
  }
  return rests;
}
