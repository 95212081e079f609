import type { WalkEntry } from '../../domain/walk/walk-entry.ts';
import type { RowCodec } from './codec.ts';
import type { Database } from './database.ts';

/** The keys of one walk's rows, in a table of `[walkId+seq]`. */
export function walkRange(walkId: string): readonly [[string, number], [string, number]] {
  return [
    [walkId, -Infinity],
    [walkId, Infinity],
  ];
}

/** A walk's journal in the order it was written. Walks from before events were written down have fixes alone. */
export async function readEntries(database: Database, codec: RowCodec, walkId: string): Promise<readonly WalkEntry[]> {
  const { fixes, events } = database;
  const range = walkRange(walkId);
  const found = await database.transaction('r', [fixes, events], async () => ({
    fixes: await fixes
      .where('[walkId+seq]')
      .between(...range)
      .toArray(),
    events: await events
      .where('[walkId+seq]')
      .between(...range)
      .toArray(),
  }));
  const [readFixes, readEvents] = [
    await Promise.all(found.fixes.map(async ({ data }) => ({ fix: await codec.decode(data) }))),
    await Promise.all(found.events.map(async ({ data }) => ({ event: await codec.decode(data) }))),
  ];
  const entries: WalkEntry[] = [];
  let told = 0;
  for (const [i, fix] of readFixes.entries()) {
    while ((found.events[told]?.fixesBefore ?? Number.POSITIVE_INFINITY) <= i) {
      const event = readEvents[told];
      if (event !== undefined) entries.push(event);
      told += 1;
    }
    entries.push(fix);
  }
  return [...entries, ...readEvents.slice(told)];
}
