import { placeEntries } from '../../domain/walk/place-entries.ts';
import type { Change } from '../recorder/ports.ts';
import { codeEntries } from './code-entries.ts';
import type { RowCodec } from './codec.ts';
import type { Database, DiscRow, EventRow, FixRow, MediaRow, SpotRow, TrackRow, WalkRow } from './database.ts';
import { dropMendDrafts, endDrawing } from './drawing-store.ts';
import { rememberErasure } from './erasure-record.ts';
import { type CodedChange, queueContribution } from './queue-contribution.ts';
import { walkRange } from './read-entries.ts';
import { mediaToRow, spotToRow, walkToRow } from './rows.ts';

interface CodedRows {
  readonly walks: readonly WalkRow[];
  readonly tracks: readonly TrackRow[];
  readonly fixes: readonly FixRow[];
  readonly events: readonly EventRow[];
  readonly spots: readonly SpotRow[];
  readonly media: readonly MediaRow[];
  /** null: as they were. */
  readonly discs: readonly DiscRow['data'][] | null;
  readonly contributions: readonly CodedChange[];
}

/** Writes a change in one transaction: a walk is never marked as sent without its outbox row, nor queued without its discs. */
export async function commitChange(database: Database, codec: RowCodec, change: Change): Promise<void> {
  const rows = await codeRows(change, codec);
  const { walks, fixes, events, tracks, spots, media, outbox, payloads, discs, settings } = database;
  const all = [walks, fixes, events, tracks, spots, media, outbox, payloads, discs, settings];
  await database.transaction('rw', all, async () => {
    if (change.isErasure) await rememberErasure(database);
    if (change.endsDrawing) await endDrawing(database);
    await walks.bulkPut([...rows.walks]);
    await tracks.bulkPut([...rows.tracks]);
    await fixes.bulkPut([...rows.fixes]);
    await events.bulkPut([...rows.events]);
    await spots.bulkPut([...rows.spots]);
    await media.bulkPut([...rows.media]);
    if (rows.discs !== null) {
      await discs.clear();
      await discs.bulkPut(rows.discs.map((data, seq) => ({ seq, data })));
    }
    for (const contribution of rows.contributions) await queueContribution(database, contribution, change.atMs);
    await dropMendDrafts(database, change.removeWalks ?? []);
    for (const id of change.removeWalks ?? []) {
      await walks.delete(id);
      await tracks.delete(id);
      await fixes
        .where('[walkId+seq]')
        .between(...walkRange(id))
        .delete();
      await events
        .where('[walkId+seq]')
        .between(...walkRange(id))
        .delete();
    }
    await spots.bulkDelete([...(change.removeSpots ?? [])]);
    await media
      .where('spotId')
      .anyOf([...(change.removeSpots ?? [])])
      .delete();
    await media.bulkDelete([...(change.removeMedia ?? [])]);
  });
}

async function codeRows(change: Change, codec: RowCodec): Promise<CodedRows> {
  const { walks = [], tracks = [], journals = [], spots = [], media = [], discs = null, contributions = [] } = change;
  const coded = await Promise.all(
    journals.map(({ walkId, entries }) => codeEntries(walkId, placeEntries(entries), codec)),
  );
  return {
    walks: await Promise.all(walks.map((walk) => walkToRow(walk, codec))),
    tracks: await Promise.all(tracks.map(async ({ walkId, track }) => ({ walkId, data: await codec.encode(track) }))),
    fixes: coded.flatMap(({ fixes }) => fixes),
    events: coded.flatMap(({ events }) => events),
    spots: await Promise.all(spots.map((spot) => spotToRow(spot, codec))),
    media: await Promise.all(media.map((one) => mediaToRow(one, codec))),
    discs: discs && (await Promise.all(discs.map((disc) => codec.encode(disc)))),
    contributions: await Promise.all(
      contributions.map(async (one) =>
        one.op === 'put' ? { ...one, body: await codec.encode<unknown>(one.body) } : one,
      ),
    ),
  };
}
