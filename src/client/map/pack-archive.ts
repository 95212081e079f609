import { PMTiles } from 'pmtiles';

const archives = new Map<string, PMTiles>();

/** A tile of an archive on our server, read by ranges; undefined where the archive has none. Rejects when it cannot be read. */
export async function readPackTile(
  address: string,
  { z, x, y }: { readonly z: number; readonly x: number; readonly y: number },
  signal?: AbortSignal,
): Promise<ArrayBuffer | undefined> {
  try {
    return (await archiveAt(address).getZxy(z, x, y, signal))?.data;
  } catch (error) {
    // The archive remembers a failed first read for good; a walker who comes back online must get a new one.
    if (!signal?.aborted) archives.delete(address);
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
