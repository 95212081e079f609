import type { MapNames } from '../../../domain/geo/map-names.ts';
import type { MapSourceProp } from '../map-props.ts';
import { readPackTile } from '../pack-archive.ts';
import { decodeNames } from './decode-names.ts';
import type { TilePlace } from './tile-grid.ts';

/** Bytes at an address of our own server; null when there are none. Rejects when the server is not reached. */
export type ReadAddress = (address: string) => Promise<ArrayBuffer | null>;

export interface NameTiles {
  /** What these tiles name together; null when one of them could not be had, or when the signal came first. */
  read(source: MapSourceProp, tiles: readonly TilePlace[], options: ReadOptions): Promise<MapNames | null>;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Share of the tiles that are read, from 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** A walk across a town and the places on it; older ones are read again when they are asked for. */
const mostKept = 64;
/** So many at a time: the map on the same screen asks for tiles too. */
const atOnce = 4;

/**
 * Names by tile, read once. Without a tile there is no name: nothing here is said to the walker as a fault. A tile that is
 * being read is read to its end when its asker goes away, because the next asks for the same one.
 */
export function createNameTiles(readAddress: ReadAddress, origin: string): NameTiles {
  const kept = new Map<string, Promise<MapNames>>();

  const bytesOf = async (source: MapSourceProp, { z, x, y }: TilePlace) => {
    const address = new URL(source.url, origin).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
    if (source.kind === 'pack') return readPackTile(address, { z, x, y });
    return readAddress(address.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`));
  };
  const readOne = (source: MapSourceProp, tile: TilePlace): Promise<MapNames> => {
    const key = `${source.kind} ${source.url} ${tile.z}/${tile.x}/${tile.y}`;
    const known = kept.get(key);
    const names = known ?? bytesOf(source, tile).then((bytes) => (bytes ? decodeNames(bytes, tile) : noNames));
    kept.delete(key);
    kept.set(key, names);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
    if (known === undefined) names.catch(() => kept.delete(key));
    return names;
  };

  return {
    async read(source, tiles, { signal, onShare }) {
      const names: MapNames[] = [];
      for (let at = 0; at < tiles.length; at += atOnce) {
        if (signal.aborted) return null;
        const some = await Promise.allSettled(tiles.slice(at, at + atOnce).map((tile) => readOne(source, tile)));
        for (const one of some) {
          if (one.status === 'rejected') return null;
          names.push(one.value);
        }
        onShare?.(names.length / tiles.length);
      }
      if (signal.aborted) return null;
      return {
        ways: names.flatMap(({ ways }) => ways),
        places: names.flatMap(({ places }) => places),
        rivers: names.flatMap(({ rivers }) => rivers),
      };
    },
  };
}

const noNames: MapNames = { ways: [], places: [], rivers: [] };
