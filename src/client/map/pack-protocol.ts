import { addProtocol } from 'maplibre-gl';
import { readPackTile } from './pack-archive.ts';

let added = false;

/** Lets `pmtiles://` sources read an archive on our server by ranges. MapLibre keeps protocols for the whole page. */
export function addPackProtocol(): void {
  if (added) return;
  added = true;
  addProtocol('pmtiles', ({ url }, { signal }) => readAddressed(url, signal));
}

/** Empty where the archive has no such tile. */
async function readAddressed(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer }> {
  const match = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  const [, address = '', z, x, y] = match ?? [];
  if (match === null) throw new Error(`Not the address of a tile in a pack: ${url}`);
  const tile = await readPackTile(address, { z: Number(z), x: Number(x), y: Number(y) }, signal);
  return { data: tile ?? new ArrayBuffer(0) };
}
