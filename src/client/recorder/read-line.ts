import type { Line } from '../../domain/walk/derive-line.ts';
import type { Fix } from '../../domain/walk/fix.ts';
import { shareHidden } from '../../domain/walk/share-hidden.ts';
import { fixesOf } from '../../domain/walk/walk-entry.ts';
import { lineOf } from './measure-fixes.ts';
import type { Shelf, StoredWalk } from './ports.ts';

export interface ReadLine extends Line {
  /** The raw fixes it was made from; null for imported and drawn walks. */
  readonly fixes: readonly Fix[] | null;
  readonly hiddenShare: number;
}

/** A walk's line, and why it has gaps. Of an imported or drawn walk nobody knows why. */
export async function readLine(shelf: Pick<Shelf, 'readEntries' | 'readTrack'>, walk: StoredWalk): Promise<ReadLine> {
  if (walk.origin !== 'recorded') {
    const track = (await shelf.readTrack(walk.id)) ?? { segments: [] };
    return { track, gaps: [], fixes: null, hiddenShare: 0 };
  }
  const entries = await shelf.readEntries(walk.id);
  const hiddenShare = shareHidden(walk.startedAtMs ?? walk.addedAtMs, entries);
  return { ...lineOf(entries), fixes: fixesOf(entries), hiddenShare };
}
