import type { Position } from '../geo/position.ts';

/** Where the walker was when the phone last knew it. */
export interface KnownPlace extends Position {
  /** When that was true, in milliseconds since 1970 by the device's own clock. */
  readonly atMs: number;
}

/** In this time one walks some twelve metres: about as far off as a good fix is. Phones tell a position every second. */
const freshMs = 10_000;

/** Where the walker is now; null when that is not known any more. A clock that was set in between is no knowledge either. */
export function freshPlace(place: KnownPlace | null, nowMs: number): Position | null {
  if (place === null || Math.abs(nowMs - place.atMs) > freshMs) return null;
  return { lat: place.lat, lng: place.lng };
}
