import { lineSliceAlong, lineString } from '@turf/turf';
import { lengthMetres } from './length.ts';
import type { Position } from './position.ts';

/** The part of the line between two distances from its start, in metres; empty where that part has no length. */
export function sliceLine(points: readonly Position[], fromMetres: number, toMetres: number): readonly Position[] {
  const from = Math.max(0, fromMetres);
  const to = Math.min(lengthMetres(points), toMetres);
  if (points.length < 2 || !(from < to)) return [];
  const line = lineString(points.map(({ lat, lng }) => [lng, lat]));
  return lineSliceAlong(line, from, to, { units: 'meters' }).geometry.coordinates.map(([lng = 0, lat = 0]) => ({
    lat,
    lng,
  }));
}
