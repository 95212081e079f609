import { type NameNear, nameNear } from '../../../domain/geo/name-near.ts';
import type { Position } from '../../../domain/geo/position.ts';
import { indexNames, type NameIndex } from '../../../domain/geo/search-names.ts';
import { type StreetRun, streetsAlong } from '../../../domain/geo/streets-along.ts';
import type { MapSourceProp } from '../map-props.ts';
import { createNameTiles, type ReadAddress } from './name-tiles.ts';
import { tilesNear } from './tile-grid.ts';

/** Streets and landmarks with all their names are at the finest zoom of the schema. */
const streetZoom = 14;
/** Suburbs and every street for cars are there four zooms earlier than houses, in a sixteenth of the tiles. */
const areaZoom = 12;
/** A pack that ends before this has no street names. */
const leastZoom = 13;

const streetReachMetres = 40;
const landmarkReachMetres = 160;
const areaReachMetres = 1200;
/** Paths, stops and houses are searched this far around; streets and parts of a town further. */
const searchNearMetres = 1200;
const searchFarMetres = 3000;
/** A few megabytes in a town; nobody waits for a whole county. */
const mostSearched = 18;

/** Which map there is; undefined while nobody knows. */
export type ReadSource = () => MapSourceProp | undefined | Promise<MapSourceProp | undefined>;

/** Answers what the map's own tiles say of places. null: there is no map with names, or it cannot be read now. */
export function createPlaceNames(readSource: ReadSource, readAddress: ReadAddress, origin: string) {
  const tiles = createNameTiles(readAddress, origin);

  async function read(around: Around, signal: AbortSignal, onShare?: (share: number) => void) {
    const source = await readSource();
    if (source === undefined || source.kind === 'none' || source.maxZoom < leastZoom) return null;
    const wanted = around.flatMap(({ positions, metres, z, most }) =>
      tilesNear(positions, metres, Math.min(z, source.maxZoom)).slice(0, most),
    );
    return tiles.read(source, wanted, { signal, ...(onShare && { onShare }) });
  }

  return {
    async streetsAlong(
      lines: readonly (readonly Position[])[],
      signal: AbortSignal,
    ): Promise<readonly (readonly StreetRun[])[] | null> {
      const names = await read([{ positions: lines.flat(), metres: streetReachMetres, z: streetZoom }], signal);
      return names && lines.map((line) => streetsAlong(line, names.ways));
    },

    /** One answer for each position. */
    async namesNear(positions: readonly Position[], signal: AbortSignal): Promise<readonly NameNear[] | null> {
      const around = [
        { positions, metres: landmarkReachMetres, z: streetZoom },
        { positions, metres: areaReachMetres, z: areaZoom },
      ];
      const names = await read(around, signal);
      return names && positions.map((position) => nameNear(position, names));
    },

    /** Names around some positions, those nearest to the first of them first. */
    async indexAround(
      { near, far }: { readonly near: readonly Position[]; readonly far: readonly Position[] },
      signal: AbortSignal,
      onShare: (share: number) => void,
    ): Promise<NameIndex | null> {
      const [first] = [...near, ...far];
      if (first === undefined) return null;
      const around = [
        { positions: near, metres: searchNearMetres, z: streetZoom, most: mostSearched },
        { positions: [...near, ...far], metres: searchFarMetres, z: areaZoom, most: mostSearched },
      ];
      const names = await read(around, signal, onShare);
      return names && indexNames(names, first);
    },
  };
}

/** Which tiles are read; `most` of them where a whole municipality could be asked for. */
type Around = readonly {
  readonly positions: readonly Position[];
  readonly metres: number;
  readonly z: number;
  readonly most?: number;
}[];
