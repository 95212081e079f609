import { destination as turfDestination } from '@turf/turf';
import type { Position } from './position.ts';

/** The place that lies `metres` away along the great circle that starts in this direction (0 north, 90 east). */
export function destination(from: Position, bearingDegrees: number, metres: number): Position {
  const [lng, lat] = turfDestination([from.lng, from.lat], metres, bearingDegrees, { units: 'meters' }).geometry
    .coordinates;
  return { lat: lat ?? from.lat, lng: lng ?? from.lng };
}
