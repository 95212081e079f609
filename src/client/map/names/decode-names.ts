import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { MapNames, MapPlace, MapWay, PlaceKind, WayKind } from '../../../domain/geo/map-names.ts';
import type { Position } from '../../../domain/geo/position.ts';
import { areaReachMetres, poiKind } from './place-classes.ts';
import { positionInTile, type TilePlace } from './tile-grid.ts';

/** What of OpenMapTiles' classes nobody walks on. */
const notWalked = /^(rail|transit|ferry|aerialway|raceway|razed|motorway)|_construction$/;

/** How far the name of a single thing carries. */
const thingReachMetres = 150;

/** The named ways and places of a tile, and the ways without a name (OpenMapTiles schema). Throws on what is no tile. */
export function decodeNames(bytes: ArrayBuffer | Uint8Array, tile: TilePlace): MapNames {
  const { layers } = new VectorTile(new PbfReader(bytes));
  const features = function* (layer: string) {
    const found = layers[layer];
    for (let i = 0; i < (found?.length ?? 0); i += 1) {
      const feature = found?.feature(i);
      if (feature) yield feature;
    }
  };
  const place = placer(tile);
  const places = [
    ...gather(features('place'), (feature) => place(feature, placeKind(feature), placeReach(feature))),
    ...gather(features('poi'), (feature) => place(feature, poiKind(word(feature, 'subclass')), thingReachMetres)),
    ...gather(features('water_name'), (feature) => place(feature, 'water', thingReachMetres)),
    ...gather(features('mountain_peak'), (feature) => place(feature, 'hill', thingReachMetres)),
    ...gather(features('park'), (feature) => place(feature, 'park', thingReachMetres)),
  ];
  const ways = [
    ...gather(features('transportation_name'), (feature) => waysOf(feature, nameOf(feature), tile)),
    ...gather(features('transportation'), (feature) => waysOf(feature, null, tile)),
  ];
  const rivers = [
    ...gather(features('waterway'), (feature) => riversOf(feature, tile)),
    ...gather(features('water_name'), (feature) => riversOf(feature, tile)),
  ];
  return { ways, places, rivers };
}

function gather<T>(features: Iterable<VectorTileFeature>, read: (feature: VectorTileFeature) => readonly T[]): T[] {
  return Array.from(features).flatMap((feature) => [...read(feature)]);
}

function word({ properties }: VectorTileFeature, key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value : '';
}

/** Packs differ: the local name is in `name`, in smaller packs in `name:latin`. */
function nameOf(feature: VectorTileFeature): string | null {
  const name = word(feature, 'name') || word(feature, 'name:latin');
  return name.trim() === '' ? null : name.trim();
}

function linesOf(feature: VectorTileFeature, tile: TilePlace): readonly (readonly Position[])[] {
  const { extent } = feature;
  return feature
    .loadGeometry()
    .map((line) => line.map(({ x, y }) => positionInTile(tile, { x: x / extent, y: y / extent })));
}

function waysOf(feature: VectorTileFeature, name: string | null, tile: TilePlace): readonly MapWay[] {
  if (feature.type !== 2 || notWalked.test(word(feature, 'class'))) return [];
  const kind = wayKind(feature);
  return linesOf(feature, tile).map((points) => ({ name, kind, points }));
}

function riversOf(feature: VectorTileFeature, tile: TilePlace): MapNames['rivers'] {
  return feature.type === 2 && word(feature, 'class') === 'river' ? linesOf(feature, tile) : [];
}

function wayKind(feature: VectorTileFeature): WayKind {
  const [level, subclass, roadClass] = [word(feature, 'brunnel'), word(feature, 'subclass'), word(feature, 'class')];
  if (subclass === 'steps') return 'steps';
  if (level === 'bridge') return 'bridge';
  if (level === 'tunnel') return 'underpass';
  if (roadClass === 'pier') return 'pier';
  return roadClass === 'path' || roadClass === 'track' ? 'path' : 'street';
}

function placeKind(feature: VectorTileFeature): PlaceKind {
  const placeClass = word(feature, 'class');
  if (areaReachMetres.has(placeClass)) return 'area';
  return placeClass === 'square' ? 'square' : 'other';
}

function placeReach(feature: VectorTileFeature): number {
  return areaReachMetres.get(word(feature, 'class')) ?? thingReachMetres;
}

/** Points stand for themselves; a named river or park is where its line or ring has its middle corner. */
function placer(tile: TilePlace) {
  return (feature: VectorTileFeature, kind: PlaceKind, reachMetres: number): readonly MapPlace[] => {
    const name = nameOf(feature);
    if (name === null) return [];
    return linesOf(feature, tile).flatMap((line) => {
      const position = line[Math.floor(line.length / 2)];
      return position === undefined ? [] : [{ name, kind, position, reachMetres }];
    });
  };
}
