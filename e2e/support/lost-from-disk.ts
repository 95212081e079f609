import type { Disk } from './read-disk.ts';

/** What lay there before and is gone. */
export function lostFromDisk(before: Disk, after: Disk): readonly string[] {
  const kept = new Set(keysOf(after));
  return keysOf(before).filter((key) => !kept.has(key));
}

function keysOf({ walks, spots, fixes }: Disk): readonly string[] {
  const ids = [...walks, ...spots].map(({ id }) => id);
  return [...ids, ...fixes.map(({ walkId, atMs }) => `${walkId} ${atMs}`)];
}
