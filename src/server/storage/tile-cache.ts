import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TileCache, TilePlace } from '../publish/map-ports.ts';

/** A file's own cost on disk: an empty tile is not free. */
const blockBytes = 4096;

/** Tiles as files `<z>/<x>/<y>.mvt.gz`; when they pass `maxBytes` the oldest go, down to nine tenths. */
export function createTileCache(folder: string, maxBytes: number): TileCache {
  let usedBytes: Promise<number> | null = null;
  return {
    async read(place) {
      try {
        const file = fileOf(folder, place);
        const [bytes, { mtimeMs }] = await Promise.all([readFile(file), stat(file)]);
        return { bytes, storedAtMs: mtimeMs };
      } catch {
        return null;
      }
    },
    async write(place, { bytes, storedAtMs }) {
      try {
        await replaceFile(fileOf(folder, place), bytes, storedAtMs);
        usedBytes ??= measure(folder);
        const used = (await usedBytes) + onDisk(bytes.length);
        usedBytes = Promise.resolve(used > maxBytes ? await trim(folder, maxBytes * 0.9) : used);
      } catch {
        // A full or read-only disk costs the next walker a second of waiting, not this one the map.
        usedBytes = null;
      }
    },
  };
}

function fileOf(folder: string, { z, x, y }: TilePlace): string {
  return join(folder, String(z), String(x), `${y}.mvt.gz`);
}

function onDisk(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / blockBytes)) * blockBytes;
}

/** Written beside and moved into place, so that a killed server leaves no half tile. */
async function replaceFile(file: string, bytes: Uint8Array, storedAtMs: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, bytes);
  await utimes(`${file}.new`, storedAtMs / 1000, storedAtMs / 1000);
  await rename(`${file}.new`, file);
}

async function listFiles(folder: string): Promise<{ file: string; bytes: number; storedAtMs: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return { file, bytes: onDisk(size), storedAtMs: mtimeMs };
    }),
  );
}

async function measure(folder: string): Promise<number> {
  return (await listFiles(folder)).reduce((sum, { bytes }) => sum + bytes, 0);
}

async function trim(folder: string, downToBytes: number): Promise<number> {
  const files = (await listFiles(folder)).sort((a, b) => a.storedAtMs - b.storedAtMs);
  let used = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of files) {
    if (used <= downToBytes) break;
    await rm(file, { force: true });
    used -= bytes;
  }
  return used;
}
