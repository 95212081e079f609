import { expect, it } from 'vitest';
import type { Snapshot } from '../../../src/protocol/snapshot.ts';
import { ingestBatch } from '../../../src/server/ingest/ingest-batch.ts';
import { idOf, putWalk, walkBodyOf, withdrawOf } from '../contributions.ts';
import { openMemoryStores } from '../open-memory-stores.ts';

const snapshotOf = (id: string): Snapshot => ({ id, campaign: 'c1', madeOn: '2026-06-01', k: 10, slices: [] });

it('keeps an utgave whole or not at all', async () => {
  const { stores } = await openMemoryStores();
  await stores.keepSnapshot({ snapshot: snapshotOf('first'), persons: ['b', 'a'], stale: false });
  const broken = { snapshot: snapshotOf('second'), persons: ['c', null as unknown as string], stale: false };
  await expect(stores.keepSnapshot(broken)).rejects.toThrow();
  expect(await stores.countSnapshots('c1')).toBe(1);
  expect(await stores.readNewestSnapshot('c1')).toEqual({
    snapshot: snapshotOf('first'),
    persons: ['a', 'b'],
    stale: false,
  });
});

it('knows which utgave a withdrawn person was counted in, and drops it when its successor comes', async () => {
  const { stores, enrol, sql } = await openMemoryStores();
  const [one, two] = [await enrol(), await enrol()];
  const send = (device: typeof one, item: ReturnType<typeof putWalk>) =>
    ingestBatch(stores, device, { v: 1, items: [item] }, Date.parse('2026-06-01T10:00:00Z'));
  await send(one, putWalk(walkBodyOf(5), { id: idOf(1), contributor: idOf(10) }));
  await send(two, putWalk(walkBodyOf(5), { id: idOf(2), contributor: idOf(20) }));
  const persons = [one.person];
  await stores.keepSnapshot({ snapshot: snapshotOf('with'), persons, stale: false });
  await send(two, withdrawOf({ id: idOf(2), contributor: idOf(20), rev: 2 }));
  expect((await stores.readNewestSnapshot('c1'))?.stale).toBe(false);
  await send(one, withdrawOf({ id: idOf(1), contributor: idOf(10), rev: 2 }));
  expect((await stores.readNewestSnapshot('c1'))?.stale).toBe(true);
  await stores.keepSnapshot({ snapshot: snapshotOf('without'), persons: [], stale: false });
  expect(await stores.countSnapshots('c1')).toBe(2);
  expect(await sql.query('SELECT snapshot FROM snapshots')).toEqual([{ snapshot: 'without' }]);
  expect(await sql.query('SELECT * FROM snapshot_persons')).toEqual([]);
});
