import type { Fix } from '../../domain/walk/fix.ts';
import type { Track } from '../../domain/walk/track.ts';
import { lineOf } from './measure-fixes.ts';
import type { Shelf, StoredWalk } from './ports.ts';

/** A walk's line, with the raw fixes it was made from; null fixes for imported and drawn walks. */
export async function readLine(
  shelf: Shelf,
  walk: StoredWalk,
): Promise<{ readonly track: Track; readonly fixes: readonly Fix[] | null }> {
  if (walk.origin !== 'recorded') return { track: (await shelf.readTrack(walk.id)) ?? { segments: [] }, fixes: null };
  const fixes = await shelf.readFixes(walk.id);
  return { track: lineOf(fixes), fixes };
}
