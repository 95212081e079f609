import type { ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { Shelf, StoredSpot, StoredWalk } from '../recorder/ports.ts';
import type { SpotRecord, WalkSummary } from '../recorder/walker-ports.ts';
import type { OutboxRow } from '../sync/outbox-port.ts';
import type { RowCodec } from './codec.ts';
import { commitChange } from './commit-change.ts';
import type { Database } from './database.ts';
import { readDeviceSecret } from './device-secret.ts';
import { readErasure } from './erasure-record.ts';
import { keep } from './keep.ts';
import { liveOf } from './live.ts';
import { readEntries } from './read-entries.ts';
import { readMediaOf } from './read-media-of.ts';
import { rowToSpot, rowToWalk } from './rows.ts';
import { sendStateOf } from './send-state.ts';
import { readStrays } from './strays.ts';

/** Walks, spots and protected discs of this device. */
export function createShelf(database: Database, codec: RowCodec, randomBytes: (length: number) => Uint8Array): Shelf {
  const listWalks = async () => Promise.all((await database.walks.toArray()).map((row) => rowToWalk(row, codec)));
  const listSpots = async () => Promise.all((await database.spots.toArray()).map((row) => rowToSpot(row, codec)));
  const contributionsOf = (subject: string) => database.outbox.where('subject').equals(subject).toArray();
  return {
    walks: liveOf(async () => summarizeWalks(await listWalks(), await listSpots(), await database.outbox.toArray())),
    spots: liveOf(async () => recordSpots(await listSpots(), await database.outbox.toArray())),
    async readSummary(id) {
      const row = await database.walks.get(id);
      if (row === undefined) return null;
      const [spots, outbox] = [await listSpots(), await database.outbox.toArray()];
      const marked = spots.filter(({ walkId }) => walkId === id);
      const [walk] = summarizeWalks([await rowToWalk(row, codec)], marked, outbox);
      return walk === undefined ? null : { walk, marked: inWalkingOrder(recordSpots(marked, outbox)) };
    },
    listWalks,
    listSpots,
    async readWalk(id) {
      const row = await database.walks.get(id);
      return row === undefined ? null : rowToWalk(row, codec);
    },
    readEntries: (walkId) => readEntries(database, codec, walkId),
    async readTrack(walkId) {
      const row = await database.tracks.get(walkId);
      return row === undefined ? null : codec.decode(row.data);
    },
    async readSpot(id) {
      const row = await database.spots.get(id);
      return row === undefined ? null : rowToSpot(row, codec);
    },
    readMediaOf: (spotId) => readMediaOf(database, codec, spotId),
    readContributions: contributionsOf,
    async readDiscs() {
      const rows = await database.discs.toArray();
      // Of a disc from before its claims were written down nobody knows who needs it.
      return Promise.all(
        rows.map(async ({ data }) => ({ claims: null, ...(await codec.decode<ProtectedDisc>(data)) })),
      );
    },
    listStrays: () => readStrays(database, codec),
    erasure: liveOf(() => readErasure(database)),
    listSubjects: async () => [...new Set((await database.outbox.toArray()).map(({ subject }) => subject))],
    readSecret: () => readDeviceSecret(database, randomBytes),
    commit: (change) => keep(database, () => commitChange(database, codec, change)),
  };
}

function summarizeWalks(
  walks: readonly StoredWalk[],
  spots: readonly StoredSpot[],
  outbox: readonly OutboxRow[],
): readonly WalkSummary[] {
  const bySubject = groupBySubject(outbox);
  const spotsOn = countByWalk(spots);
  return walks
    .map(({ wanted, choices, campaign: _campaign, discsMade: _discsMade, ...walk }) => ({
      ...walk,
      ...(choices === null ? {} : { cut: { start: choices.startedAtHome, end: choices.endedAtHome } }),
      spots: spotsOn.get(walk.id) ?? 0,
      ...sendStateOf(wanted, bySubject.get(walk.id) ?? []),
    }))
    .sort((a, b) => (b.startedAtMs ?? b.addedAtMs) - (a.startedAtMs ?? a.addedAtMs));
}

function recordSpots(spots: readonly StoredSpot[], outbox: readonly OutboxRow[]): readonly SpotRecord[] {
  const bySubject = groupBySubject(outbox);
  return spots
    .map(({ wanted, notAtHome: _notAtHome, campaign: _campaign, ...spot }) => ({
      ...spot,
      asksHome: wanted && spot.heldAtHome,
      ...sendStateOf(wanted && !spot.heldAtHome, bySubject.get(spot.id) ?? []),
    }))
    .sort((a, b) => b.markedAtMs - a.markedAtMs);
}

function groupBySubject(outbox: readonly OutboxRow[]): ReadonlyMap<string, readonly OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of outbox) groups.set(row.subject, [...(groups.get(row.subject) ?? []), row]);
  return groups;
}

function countByWalk(spots: readonly StoredSpot[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { walkId } of spots) if (walkId !== null) counts.set(walkId, (counts.get(walkId) ?? 0) + 1);
  return counts;
}

/** The map and its list follow the walk, and each mark stands in them where it was made. */
function inWalkingOrder(marked: readonly SpotRecord[]): readonly SpotRecord[] {
  return marked.toSorted((a, b) => a.markedAtMs - b.markedAtMs);
}
