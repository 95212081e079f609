import { distanceMetres } from './distance.ts';
import type { MapPlace } from './map-names.ts';
import { nearestPlace } from './nearest-place.ts';
import type { Position } from './position.ts';

/** The part of a town whose name reaches here, before the town itself, whose middle may be nearer. */
export function areaAround(position: Position, places: readonly MapPlace[]): string | null {
  const areas = places.filter(
    ({ kind, position: middle, reachMetres }) => kind === 'area' && distanceMetres(middle, position) <= reachMetres,
  );
  const narrowest = Math.min(...areas.map(({ reachMetres }) => reachMetres));
  return nearestPlace(
    position,
    areas.filter(({ reachMetres }) => reachMetres === narrowest),
    ({ reachMetres }) => reachMetres,
  );
}
