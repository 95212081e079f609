import type { PlacedEntry } from '../../domain/walk/place-entries.ts';
import type { RowCodec } from './codec.ts';
import type { EventRow, FixRow } from './database.ts';

/** The rows of a journal's entries. Coded before a transaction begins: it would not wait for a cipher. */
export async function codeEntries(
  walkId: string,
  entries: readonly PlacedEntry[],
  codec: RowCodec,
): Promise<{ readonly fixes: readonly FixRow[]; readonly events: readonly EventRow[] }> {
  const fixes: FixRow[] = [];
  const events: EventRow[] = [];
  for (const entry of entries) {
    const { seq } = entry;
    if ('fix' in entry) fixes.push({ walkId, seq, data: await codec.encode(entry.fix) });
    else events.push({ walkId, seq, fixesBefore: entry.fixesBefore, data: await codec.encode(entry.event) });
  }
  return { fixes, events };
}
