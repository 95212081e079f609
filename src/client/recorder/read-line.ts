import { type EndGaps, endGaps, noEndGaps } from '../../domain/walk/end-gaps.ts';
import type { Fix } from '../../domain/walk/fix.ts';
import { type MendedLine, mendLine } from '../../domain/walk/mend-line.ts';
import { rideRules, rideRulesFor } from '../../domain/walk/ride-rules.ts';
import { markRides, unmarkRides } from '../../domain/walk/rides.ts';
import { shareHidden } from '../../domain/walk/share-hidden.ts';
import { fixesOf, type WalkEntry } from '../../domain/walk/walk-entry.ts';
import { lineOf } from './measure-fixes.ts';
import type { Shelf, StoredWalk } from './ports.ts';

export interface ReadLine extends MendedLine {
  /** All raw fixes, also of the hours at home after a forgotten stop: what is protected is found in them. Null for imported and drawn walks. */
  readonly fixes: readonly Fix[] | null;
  readonly hiddenShare: number;
  readonly endGaps: EndGaps;
}

/** A walk's line with what was mended, and why it has gaps. Of an imported or drawn walk nobody knows why. */
export async function readLine(shelf: Pick<Shelf, 'readEntries' | 'readTrack'>, walk: StoredWalk): Promise<ReadLine> {
  const rides = rideRulesFor(walk.rides);
  const mends = walk.mends ?? [];
  if (walk.origin !== 'recorded') {
    const track = (await shelf.readTrack(walk.id)) ?? { segments: [] };
    // The file's rides were marked when it came.
    const said = rides === rideRules ? track : markRides(unmarkRides(track), rides);
    return { ...mendLine({ track: said, gaps: [] }, mends, rides), fixes: null, hiddenShare: 0, endGaps: noEndGaps };
  }
  const entries = await shelf.readEntries(walk.id);
  const startedAtMs = walk.startedAtMs ?? walk.addedAtMs;
  const way = untilHome(entries, walk.cameHomeAtMs);
  const line = lineOf(way, rides);
  return {
    ...mendLine(line, mends, rides),
    fixes: fixesOf(entries),
    hiddenShare: shareHidden(startedAtMs, way),
    endGaps: endsMissing(walk, endGaps(startedAtMs, entries, line.track)),
  };
}

/** Of a walk that goes on nobody can say that its end is missing, and one that came home is missing none. */
function endsMissing({ status, cameHomeAtMs }: StoredWalk, ends: EndGaps): EndGaps {
  if (status === 'recording') return noEndGaps;
  return cameHomeAtMs === undefined ? ends : { ...ends, after: null };
}

/** How the position wandered at home while a forgotten recording went on is no way. */
function untilHome(entries: readonly WalkEntry[], cameHomeAtMs: number | undefined): readonly WalkEntry[] {
  if (cameHomeAtMs === undefined) return entries;
  const arrival = entries.findLastIndex((entry) => 'fix' in entry && entry.fix.atMs === cameHomeAtMs);
  return arrival < 0 ? entries : entries.slice(0, arrival + 1);
}
