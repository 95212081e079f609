import type { Fix } from '../../domain/walk/fix.ts';
import type { Change } from '../recorder/ports.ts';
import type { RowCodec } from './codec.ts';
import type { Database, DiscRow, FixRow, SpotRow, TrackRow, WalkRow } from './database.ts';
import { endDrawing } from './drawing-store.ts';
import { rememberErasure } from './erasure-record.ts';
import { type CodedChange, queueContribution } from './queue-contribution.ts';
import { spotToRow, walkToRow } from './rows.ts';

interface CodedRows {
  readonly walks: readonly WalkRow[];
  readonly tracks: readonly TrackRow[];
  readonly fixes: readonly FixRow[];
  readonly spots: readonly SpotRow[];
  /** null: as they were. */
  readonly discs: readonly DiscRow['data'][] | null;
  readonly contributions: readonly CodedChange[];
}

/** Writes a change in one transaction: a walk is never marked as sent without its outbox row, nor queued without its discs. */
export async function commitChange(database: Database, codec: RowCodec, change: Change): Promise<void> {
  const rows = await codeRows(change, codec);
  const { walks, fixes, tracks, spots, outbox, payloads, discs, settings } = database;
  await database.transaction('rw', [walks, fixes, tracks, spots, outbox, payloads, discs, settings], async () => {
    if (change.isErasure) await rememberErasure(database);
    if (change.endsDrawing) await endDrawing(database);
    await walks.bulkPut([...rows.walks]);
    await tracks.bulkPut([...rows.tracks]);
    await fixes.bulkPut([...rows.fixes]);
    await spots.bulkPut([...rows.spots]);
    if (rows.discs !== null) {
      await discs.clear();
      await discs.bulkPut(rows.discs.map((data, seq) => ({ seq, data })));
    }
    for (const contribution of rows.contributions) await queueContribution(database, contribution, change.atMs);
    for (const id of change.removeWalks ?? []) {
      await walks.delete(id);
      await tracks.delete(id);
      await fixes.where('[walkId+seq]').between([id, -Infinity], [id, Infinity]).delete();
    }
    await spots.bulkDelete([...(change.removeSpots ?? [])]);
  });
}

async function codeRows(change: Change, codec: RowCodec): Promise<CodedRows> {
  const { walks = [], tracks = [], fixes = [], spots = [], discs = null, contributions = [] } = change;
  return {
    walks: await Promise.all(walks.map((walk) => walkToRow(walk, codec))),
    tracks: await Promise.all(tracks.map(async ({ walkId, track }) => ({ walkId, data: await codec.encode(track) }))),
    fixes: (await Promise.all(fixes.map((one) => codeFixes(one.walkId, one.fixes, codec)))).flat(),
    spots: await Promise.all(spots.map((spot) => spotToRow(spot, codec))),
    discs: discs && (await Promise.all(discs.map((disc) => codec.encode(disc)))),
    contributions: await Promise.all(
      contributions.map(async (one) =>
        one.op === 'put' ? { ...one, body: await codec.encode<unknown>(one.body) } : one,
      ),
    ),
  };
}

function codeFixes(walkId: string, fixes: readonly Fix[], codec: RowCodec): Promise<readonly FixRow[]> {
  return Promise.all(fixes.map(async (fix, seq) => ({ walkId, seq, data: await codec.encode(fix) })));
}
