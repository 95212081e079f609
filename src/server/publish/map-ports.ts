import type { MapSource } from '../../protocol/map.ts';

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** `bytes` is a gzipped vector tile; no bytes: the source says there is nothing in it. */
export interface CachedTile {
  readonly bytes: Uint8Array;
  readonly storedAtMs: number;
}

/** Where fetched tiles are kept; server/storage implements it. Losing a tile is no loss: a failed write is forgotten. */
export interface TileCache {
  read(place: TilePlace): Promise<CachedTile | null>;
  write(place: TilePlace, tile: CachedTile): Promise<void>;
}

/** `away`: the tile source could not be reached and nothing is kept; it is not an empty tile and must not be remembered. */
export type TileAnswer =
  | { readonly kind: 'tile'; readonly gzipped: Uint8Array }
  | { readonly kind: 'empty' }
  | { readonly kind: 'away' };

export interface PackFile {
  readonly folder: string;
  readonly name: string;
}

/** The map as the routes offer it. */
export interface MapOffer {
  describe(): Promise<MapSource>;
  /** The operator's own PMTiles archive, when there is a readable one. */
  findPack(): Promise<PackFile | null>;
  readTile(place: TilePlace): Promise<TileAnswer>;
}
