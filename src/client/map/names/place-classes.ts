import type { PlaceKind } from '../../../domain/geo/map-names.ts';

/**
 * How far from its middle the name of a part of a town says where one is (OpenMapTiles layer `place`, field `class`).
 * Wide enough that the nearest of its kind decides; a farm or a plot names no surroundings.
 */
export const areaReachMetres: ReadonlyMap<string, number> = new Map([
  ['neighbourhood', 1200],
  ['quarter', 1200],
  ['suburb', 1200],
  ['hamlet', 2000],
  ['village', 2500],
  ['island', 2500],
  ['town', 8000],
  ['city', 15_000],
]);

/** OpenMapTiles `poi`: its `subclass` is the OpenStreetMap value. What is not here is a place all the same. */
const poiSubclasses = {
  park: ['park', 'garden', 'playground', 'picnic_site', 'nature_reserve', 'cemetery', 'golf_course', 'dog_park'],
  stop: ['bus_stop', 'bus_station', 'tram_stop', 'station', 'halt', 'ferry_terminal', 'subway', 'platform'],
  shop: [
    'supermarket',
    'convenience',
    'mall',
    'bakery',
    'department_store',
    'kiosk',
    'greengrocer',
    'florist',
    'books',
  ],
  eating: ['cafe', 'restaurant', 'fast_food', 'pub', 'bar', 'ice_cream', 'food_court'],
  school: ['school', 'kindergarten', 'university', 'college'],
  church: ['place_of_worship', 'monastery'],
  health: ['hospital', 'doctors', 'clinic', 'nursing_home', 'pharmacy', 'dentist', 'social_facility'],
  culture: [
    'library',
    'museum',
    'theatre',
    'cinema',
    'arts_centre',
    'community_centre',
    'townhall',
    'castle',
    'stadium',
  ],
} as const satisfies Partial<Record<PlaceKind, readonly string[]>>;

const kinds: ReadonlyMap<string, PlaceKind> = new Map(
  (Object.keys(poiSubclasses) as (keyof typeof poiSubclasses)[]).flatMap((kind) =>
    poiSubclasses[kind].map((subclass) => [subclass, kind] as const),
  ),
);

export function poiKind(subclass: string): PlaceKind {
  return kinds.get(subclass) ?? 'other';
}
