import { crossesLine } from './crosses-line.ts';
import { distanceMetres } from './distance.ts';
import type { MapNames, MapPlace } from './map-names.ts';
import { nearestPlace } from './nearest-place.ts';
import type { Position } from './position.ts';

/** What reaches further is a village or a town, and a river runs through it. */
const widestPartMetres = 1500;

/**
 * The part of a town whose name reaches here, before the town itself, whose middle may be nearer. A map gives parts a
 * middle and no border; the nearest one beyond a river would be wrong more often than right.
 */
export function areaAround(position: Position, { places, rivers }: Pick<MapNames, 'places' | 'rivers'>): string | null {
  const areas = places.filter((place) => place.kind === 'area' && reaches(place, position, rivers));
  const narrowest = Math.min(...areas.map(({ reachMetres }) => reachMetres));
  return nearestPlace(
    position,
    areas.filter(({ reachMetres }) => reachMetres === narrowest),
    ({ reachMetres }) => reachMetres,
  );
}

function reaches({ position: middle, reachMetres }: MapPlace, position: Position, rivers: MapNames['rivers']): boolean {
  if (distanceMetres(middle, position) > reachMetres) return false;
  return reachMetres > widestPartMetres || !rivers.some((river) => crossesLine(position, middle, river));
}
