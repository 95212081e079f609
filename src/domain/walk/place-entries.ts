import type { Fix } from './fix.ts';
import type { WalkEntry, WalkEvent } from './walk-entry.ts';

/**
 * An entry with its place in the journal. Fixes are numbered by themselves, without holes, as they were before there were
 * events: an older version that has to go on with the walk numbers on from there.
 */
export type PlacedEntry =
  | { readonly seq: number; readonly fix: Fix }
  | { readonly seq: number; readonly fixesBefore: number; readonly event: WalkEvent };

export interface EntryCount {
  readonly fixes: number;
  readonly events: number;
}

export function countEntries(entries: readonly WalkEntry[]): EntryCount {
  const fixes = entries.filter((entry) => 'fix' in entry).length;
  return { fixes, events: entries.length - fixes };
}

/** The places of entries that come after so many others. */
export function placeEntries(
  entries: readonly WalkEntry[],
  after: EntryCount = { fixes: 0, events: 0 },
): readonly PlacedEntry[] {
  let { fixes, events } = after;
  return entries.map((entry) =>
    'fix' in entry ? { seq: fixes++, fix: entry.fix } : { seq: events++, fixesBefore: fixes, event: entry.event },
  );
}
