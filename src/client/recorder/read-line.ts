import type { Line } from '../../domain/walk/derive-line.ts';
import type { Fix } from '../../domain/walk/fix.ts';
import { rideRules, rideRulesFor } from '../../domain/walk/ride-rules.ts';
import { markRides, unmarkRides } from '../../domain/walk/rides.ts';
import { shareHidden } from '../../domain/walk/share-hidden.ts';
import { fixesOf, type WalkEntry } from '../../domain/walk/walk-entry.ts';
import { lineOf } from './measure-fixes.ts';
import type { Shelf, StoredWalk } from './ports.ts';

export interface ReadLine extends Line {
  /** All raw fixes, also of the hours at home after a forgotten stop: what is protected is found in them. Null for imported and drawn walks. */
  readonly fixes: readonly Fix[] | null;
  readonly hiddenShare: number;
}

/** A walk's line, and why it has gaps. Of an imported or drawn walk nobody knows why. */
export async function readLine(shelf: Pick<Shelf, 'readEntries' | 'readTrack'>, walk: StoredWalk): Promise<ReadLine> {
  const rides = rideRulesFor(walk.rides);
  if (walk.origin !== 'recorded') {
    const track = (await shelf.readTrack(walk.id)) ?? { segments: [] };
    // The file's rides were marked when it came.
    const said = rides === rideRules ? track : markRides(unmarkRides(track), rides);
    return { track: said, gaps: [], fixes: null, hiddenShare: 0 };
  }
  const entries = await shelf.readEntries(walk.id);
  const way = untilHome(entries, walk.cameHomeAtMs);
  const hiddenShare = shareHidden(walk.startedAtMs ?? walk.addedAtMs, way);
  return { ...lineOf(way, rides), fixes: fixesOf(entries), hiddenShare };
}

/** How the position wandered at home while a forgotten recording went on is no way. */
function untilHome(entries: readonly WalkEntry[], cameHomeAtMs: number | undefined): readonly WalkEntry[] {
  if (cameHomeAtMs === undefined) return entries;
  const arrival = entries.findLastIndex((entry) => 'fix' in entry && entry.fix.atMs === cameHomeAtMs);
  return arrival < 0 ? entries : entries.slice(0, arrival + 1);
}
