import { distance } from '@turf/turf';
import type { Position } from './position.ts';

/** Great-circle distance (haversine) in metres on the mean earth of 6,371,008.8 m. */
export function distanceMetres(a: Position, b: Position): number {
  return distance([a.lng, a.lat], [b.lng, b.lat], { units: 'meters' });
}
