import { addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';

const archives = new Map<string, PMTiles>();
let added = false;

/** Lets `pmtiles://` sources read an archive on our server by ranges. MapLibre keeps protocols for the whole page. */
export function addPackProtocol(): void {
  if (added) return;
  added = true;
  addProtocol('pmtiles', ({ url }, { signal }) => readPackTile(url, signal));
}

/** A tile of the archive; empty where the archive has none. Rejects when the archive cannot be read. */
async function readPackTile(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer }> {
  const match = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  const [, address = '', z, x, y] = match ?? [];
  if (match === null) throw new Error(`Not the address of a tile in a pack: ${url}`);
  try {
    const tile = await archiveAt(address).getZxy(Number(z), Number(x), Number(y), signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  } catch (error) {
    // The archive remembers a failed first read for good; a walker who comes back online must get a new one.
    if (!signal.aborted) archives.delete(address);
    throw error;
  }
}

function archiveAt(address: string): PMTiles {
  const known = archives.get(address);
  if (known !== undefined) return known;
  const opened = new PMTiles(address);
  archives.set(address, opened);
  return opened;
}
