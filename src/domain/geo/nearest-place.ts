import { distanceMetres } from './distance.ts';
import type { MapPlace } from './map-names.ts';
import type { Position } from './position.ts';

/** The name of the nearest of these places that reaches here; null for none. */
export function nearestPlace(
  position: Position,
  places: readonly MapPlace[],
  reachMetres: (place: MapPlace) => number,
): string | null {
  let nearest: { readonly name: string; readonly metres: number } | null = null;
  for (const place of places) {
    const metres = distanceMetres(place.position, position);
    if (metres <= reachMetres(place) && (nearest === null || metres < nearest.metres)) {
      nearest = { name: place.name, metres };
    }
  }
  return nearest?.name ?? null;
}
