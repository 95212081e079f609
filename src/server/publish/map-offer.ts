import { join } from 'node:path';
import { paths } from '../../protocol/paths.ts';
import type { MapOffer, TileCache } from './map-ports.ts';
import { readPackHeader } from './read-pack.ts';
import { createTileProxy } from './tile-proxy.ts';
import type { TileSetting } from './tile-upstream.ts';

/** What the OpenMapTiles schema and the OpenStreetMap data in it ask to be said; the source's own name comes first. */
const credits = '© OpenMapTiles © OpenStreetMap contributors';
const packName = 'area.pmtiles';

export interface MapSettings {
  readonly tiles: TileSetting;
  /** The data folder, where an operator may put `area.pmtiles` while the server runs. */
  readonly folder: string;
}

/** Own pack first, else tiles through the proxy, else paper alone. */
export function createMapOffer(settings: MapSettings, cache: TileCache, clock: { nowMs(): number }): MapOffer {
  const { tiles, folder } = settings;
  const proxy = tiles.kind === 'none' ? null : createTileProxy(tiles, cache, clock);
  const attribution = tiles.kind !== 'none' && isOpenFreeMap(tiles.url) ? `OpenFreeMap ${credits}` : credits;
  return {
    async describe() {
      const pack = await readPackHeader(join(folder, packName));
      if (pack) return { kind: 'pack', url: paths.mapPack, maxZoom: pack.maxZoom, attribution: credits };
      if (!proxy) return { kind: 'none', url: '', maxZoom: 0, attribution: '' };
      const url = paths.mapTile.replace(/:([zxy])/g, '{$1}');
      return { kind: 'tiles', url, maxZoom: (await proxy.readMaxZoom()) ?? 14, attribution };
    },
    async findPack() {
      return (await readPackHeader(join(folder, packName))) ? { folder, name: packName } : null;
    },
    readTile: async (place) => (proxy ? proxy.readTile(place) : { kind: 'away' }),
  };
}

function isOpenFreeMap(url: string): boolean {
  const host = new URL(url.replace(/[{}]/g, '')).hostname;
  return host === 'openfreemap.org' || host.endsWith('.openfreemap.org');
}
