import { type EndGaps, endGaps, noEndGaps } from '../../domain/walk/end-gaps.ts';
import type { Fix } from '../../domain/walk/fix.ts';
import { type MendedLine, mendLine } from '../../domain/walk/mend-line.ts';
import { shareHidden } from '../../domain/walk/share-hidden.ts';
import { fixesOf } from '../../domain/walk/walk-entry.ts';
import { lineOf } from './measure-fixes.ts';
import type { Shelf, StoredWalk } from './ports.ts';

export interface ReadLine extends MendedLine {
  /** The raw fixes it was made from; null for imported and drawn walks. */
  readonly fixes: readonly Fix[] | null;
  readonly hiddenShare: number;
  readonly endGaps: EndGaps;
}

/** A walk's line with what was mended, and why it has gaps. Of an imported or drawn walk nobody knows why. */
export async function readLine(shelf: Shelf, walk: StoredWalk): Promise<ReadLine> {
  if (walk.origin !== 'recorded') {
    const track = (await shelf.readTrack(walk.id)) ?? { segments: [] };
    return { ...mendLine({ track, gaps: [] }, walk.mends ?? []), fixes: null, hiddenShare: 0, endGaps: noEndGaps };
  }
  const entries = await shelf.readEntries(walk.id);
  const startedAtMs = walk.startedAtMs ?? walk.addedAtMs;
  const line = lineOf(entries);
  return {
    ...mendLine(line, walk.mends ?? []),
    fixes: fixesOf(entries),
    hiddenShare: shareHidden(startedAtMs, entries),
    // Of a walk that goes on nobody can say that its end is missing.
    endGaps: walk.status === 'recording' ? noEndGaps : endGaps(startedAtMs, entries, line.track),
  };
}
