import { areaAround } from './area-around.ts';
import type { MapNames, MapPlace, MapWay, PlaceKind } from './map-names.ts';
import { nearestPlace } from './nearest-place.ts';
import type { Position } from './position.ts';
import { tangentPlane } from './tangent-plane.ts';
import { metresFromWay, waysOnPlane } from './ways-on-plane.ts';

/** How one would tell another where something is. */
export interface NameNear {
  /** The street it lies at, else something known close by. */
  readonly at: string | null;
  /** The part of the town, or the town. */
  readonly area: string | null;
}

/** Metres of one degree of latitude, rounded down so that a box of degrees is never too small. */
const metresPerDegree = 111_000;
const streetReachMetres = 30;
const placeReachMetres = 150;

/** What people meet at. A kiosk changes its name, a waste bin has none. */
const landmarks: ReadonlySet<PlaceKind> = new Set([
  'square',
  'park',
  'water',
  'hill',
  'stop',
  'school',
  'church',
  'health',
  'culture',
]);

/**
 * The nearest named street within 30 m, else the nearest landmark within 150 m; and the nearest part of a town whose name
 * reaches here, else the town.
 */
export function nameNear(position: Position, names: MapNames): NameNear {
  return {
    at: streetAt(position, names.ways) ?? landmarkAt(position, names.places),
    area: areaAround(position, names),
  };
}

function streetAt(position: Position, ways: readonly MapWay[]): string | null {
  const plane = tangentPlane(position);
  let nearest: { readonly name: string; readonly metres: number } | null = null;
  const named = ways.filter((way) => way.name !== null && mayReach(way, position));
  for (const near of waysOnPlane(named, plane)) {
    const metres = metresFromWay({ x: 0, y: 0 }, near, streetReachMetres);
    if (metres === null || near.way.name === null) continue;
    if (nearest === null || metres < nearest.metres) nearest = { name: near.way.name, metres };
  }
  return nearest?.name ?? null;
}

/** Rules a way out without the weight of a projection: a list asks for fifty places in a town of ten thousand ways. */
function mayReach({ points }: MapWay, { lat, lng }: Position): boolean {
  const north = streetReachMetres / metresPerDegree;
  const east = north / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return (
    points.some((point) => point.lat > lat - north) &&
    points.some((point) => point.lat < lat + north) &&
    points.some((point) => point.lng > lng - east) &&
    points.some((point) => point.lng < lng + east)
  );
}

function landmarkAt(position: Position, places: readonly MapPlace[]): string | null {
  return nearestPlace(
    position,
    places.filter(({ kind }) => landmarks.has(kind)),
    () => placeReachMetres,
  );
}
