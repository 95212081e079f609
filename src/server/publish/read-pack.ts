import { open } from 'node:fs/promises';

export interface PackHeader {
  readonly maxZoom: number;
}

/** Reads the head of a PMTiles archive (version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md); null when it is none. */
export async function readPackHeader(file: string): Promise<PackHeader | null> {
  try {
    await using handle = await open(file, 'r');
    const head = Buffer.alloc(127);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    const isVersion3 = bytesRead === head.length && head.toString('latin1', 0, 7) === 'PMTiles' && head[7] === 3;
    const holdsVectorTiles = head[99] === 1;
    return isVersion3 && holdsVectorTiles ? { maxZoom: head.readUInt8(101) } : null;
  } catch {
    return null;
  }
}
