import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from './position.ts';

/** True inside or on the ring; the ring need not repeat its first position. False for fewer than three corners. */
export function isInsideRing(position: Position, ring: readonly Position[]): boolean {
  const first = ring[0];
  if (!first || ring.length < 3) return false;
  const closed = [...ring, first].map(({ lat, lng }) => [lng, lat]);
  return booleanPointInPolygon([position.lng, position.lat], polygon([closed]));
}
