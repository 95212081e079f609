import { createBin } from '../../../src/client/recorder/create-bin.ts';
import { createDrawer } from '../../../src/client/recorder/create-drawer.ts';
import { createErasure } from '../../../src/client/recorder/create-erasure.ts';
import { createImporter } from '../../../src/client/recorder/create-importer.ts';
import { createSpots } from '../../../src/client/recorder/create-spots.ts';
import { createWalks } from '../../../src/client/recorder/create-walks.ts';
import type { Shelf } from '../../../src/client/recorder/ports.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { createDrawingStore } from '../../../src/client/store/drawing-store.ts';
import { readErasure } from '../../../src/client/store/erasure-record.ts';
import { createMembershipStore } from '../../../src/client/store/membership-store.ts';
import { createOutboxStore } from '../../../src/client/store/outbox-store.ts';
import { createShelf } from '../../../src/client/store/shelf.ts';
import { createWalkJournal } from '../../../src/client/store/walk-journal.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import { testCampaign } from '../../support/test-campaign.ts';

export const home = { startedAtHome: true, endedAtHome: true };
export const away = { startedAtHome: false, endedAtHome: false };

/** A phone's walks and spots on a real store, without network. */
export function createDesk(database: Database) {
  const shelf: Shelf = createShelf(database, identityCodec, (length) => new Uint8Array(length).fill(7));
  const memberships = createMembershipStore(database);
  const journal = createWalkJournal(database, identityCodec);
  const clock = { nowMs: () => Date.UTC(2026, 2, 4) };
  const ids = { uuid: () => crypto.randomUUID() };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const world = { shelf, members: memberships, clock, ids, inTurn };
  const walks = createWalks(world);
  const spots = createSpots(world);
  const bin = createBin({ ...world, walks, spots });
  return {
    database,
    shelf,
    outbox: createOutboxStore(database, identityCodec),
    walks,
    spots,
    bin,
    erasure: createErasure({ ...world, bin }),
    readErasure: () => readErasure(database),
    importer: createImporter({
      clock,
      ids,
      shelf,
      readFile: async (file) => ({ ok: true, geojson: JSON.parse(await file.text()) }),
    }),
    drawer: createDrawer({ clock, ids, shelf, store: createDrawingStore(database, identityCodec), inTurn }),
    join: (id = testCampaign.id) =>
      memberships.join({
        campaign: { ...testCampaign, id },
        token: 't',
        walkContributor: crypto.randomUUID(),
        spotContributor: crypto.randomUUID(),
        etag: null,
      }),
    /** Keeps a finished walk along a straight street: from so many metres north of the origin to so many, east fixed. */
    async record(fromMetres: number, toMetres: number, eastMetres = 0, metresPerSecond = 1.2): Promise<string> {
      const id = ids.uuid();
      const startedAtMs = Date.UTC(2026, 2, 3, 11);
      const fixes = streetFixes(fromMetres, toMetres, eastMetres, startedAtMs, metresPerSecond);
      await journal.begin({ id, startedAtMs });
      await journal.write(
        id,
        fixes.map((fix, seq) => ({ seq, fix })),
      );
      await journal.finish(id, {
        endedAtMs: startedAtMs + fixes.length * 1000,
        metres: Math.abs(toMetres - fromMetres),
      });
      return id;
    },
    /** A walk that has begun and is not over. */
    async begin(): Promise<string> {
      const id = ids.uuid();
      await journal.begin({ id, startedAtMs: clock.nowMs() });
      return id;
    },
    async payloadOf(subject: string): Promise<unknown> {
      const row = (await database.outbox.where('subject').equals(subject).toArray()).find(({ op }) => op === 'put');
      return row === undefined ? undefined : (await database.payloads.get(row.id))?.data.coded;
    },
    rowsOf: (subject: string) => database.outbox.where('subject').equals(subject).toArray(),
    /** As if the server had acknowledged everything that waits. */
    async acknowledge(): Promise<void> {
      const waiting = await database.outbox.where('state').equals('waiting').toArray();
      await database.outbox.bulkPut(waiting.map((row) => ({ ...row, state: 'done' as const, mayBeKnown: true })));
    },
  };
}

export function placeAt(northMetres: number, eastMetres = 0) {
  return {
    lat: 63.43 + northMetres / 111_195,
    lng: 10.38 + eastMetres / (111_195 * Math.cos((63.43 * Math.PI) / 180)),
  };
}

function streetFixes(
  from: number,
  to: number,
  east: number,
  startedAtMs: number,
  metresPerSecond: number,
): readonly Fix[] {
  const count = Math.round(Math.abs(to - from) / metresPerSecond);
  return Array.from({ length: count }, (_, i) => ({
    ...placeAt(from + ((to - from) * i) / count, east),
    atMs: startedAtMs + i * 1000,
    accuracyMetres: 5,
    altitudeMetres: null,
  }));
}
