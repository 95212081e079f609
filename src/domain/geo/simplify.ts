import { lineString, simplify } from '@turf/turf';
import type { Position } from './position.ts';

/** Metres of one degree of latitude on the mean earth (6,371,008.8 m · π / 180). */
const metresPerDegree = 111_195.08;

/**
 * The line with fewer points, none further than the tolerance from the old line (Douglas–Peucker). For drawing only.
 * Longitudes are shrunk first, because Turf measures its tolerance in degrees and at 63° north one of longitude is
 * less than half as long as one of latitude.
 */
export function simplifyLine(points: readonly Position[], toleranceMetres: number): readonly Position[] {
  const first = points[0];
  if (!first || points.length < 3) return points;
  const shrink = Math.max(Math.cos((first.lat * Math.PI) / 180), 1e-6);
  const line = lineString(points.map(({ lat, lng }) => [lng * shrink, lat]));
  const simpler = simplify(line, { tolerance: toleranceMetres / metresPerDegree, highQuality: true, mutate: true });
  return simpler.geometry.coordinates.map(([x = 0, lat = 0]) => ({ lat, lng: x / shrink }));
}
