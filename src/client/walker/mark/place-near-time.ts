import type { Position } from '../../../domain/geo/position.ts';
import type { Track } from '../../../domain/walk/track.ts';

export interface PlaceNearTime {
  readonly position: Position;
  /** How long before or after the asked time the walker was there. */
  readonly awayMs: number;
}

/** Where the walk was at the moment nearest to a time; null for a walk without times or places. */
export function placeNearTime(track: Track, atMs: number): PlaceNearTime | null {
  let nearest: PlaceNearTime | null = null;
  for (const { points } of track.segments) {
    for (const { lat, lng, atMs: thenMs } of points) {
      if (thenMs === null) continue;
      const awayMs = Math.abs(thenMs - atMs);
      if (nearest === null || awayMs < nearest.awayMs) nearest = { position: { lat, lng }, awayMs };
    }
  }
  return nearest;
}
