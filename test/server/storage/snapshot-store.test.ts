import { expect, it } from 'vitest';
import { countedPersons } from '../../../src/domain/heat/make-slices.ts';
import type { Snapshot } from '../../../src/protocol/snapshot.ts';
import type { SyncItem } from '../../../src/protocol/sync.ts';
import { makeSnapshot } from '../../../src/server/aggregate/make-snapshot.ts';
import { ingestBatch } from '../../../src/server/ingest/ingest-batch.ts';
import type { EnrolledDevice } from '../../../src/server/ingest/ports.ts';
import { fillIsMark } from '../../../src/server/storage/fill-is-mark.ts';
import { migrate } from '../../../src/server/storage/migrate.ts';
import { idOf, markBodyOf, putSpot, putWalk, walkBodyOf, withdrawOf } from '../contributions.ts';
import { openMemoryStores } from '../open-memory-stores.ts';

const snapshotOf = (id: string): Snapshot => ({ id, campaign: 'c1', madeOn: '2026-06-01', k: 10, slices: [] });

async function open() {
  const { stores, enrol, sql } = await openMemoryStores();
  const send = (device: EnrolledDevice, ...items: SyncItem[]) =>
    ingestBatch(stores, device, { v: 1, items }, Date.parse('2026-06-01T10:00:00Z'));
  /** Made of what is there now, and not yet kept. */
  const make = async (id: string) =>
    makeSnapshot({ ...snapshotOf(id), contributions: await stores.readContributions('c1') });
  const isStale = async () => (await stores.readNewestSnapshot('c1'))?.stale;
  return { stores, enrol, sql, send, make, isStale };
}

it('keeps an utgave whole or not at all', async () => {
  const { stores } = await open();
  const first = { snapshot: snapshotOf('first'), persons: ['b', 'a'], counted: [], stale: false };
  await stores.keepSnapshot(first);
  const broken = { ...first, snapshot: snapshotOf('second'), persons: ['c', null as unknown as string] };
  await expect(stores.keepSnapshot(broken)).rejects.toThrow();
  expect(await stores.countSnapshots('c1')).toBe(1);
  expect(await stores.readNewestSnapshot('c1')).toEqual({ ...first, persons: ['a', 'b'] });
});

it('knows which utgave a withdrawn contribution was counted in, and drops it when its successor comes', async () => {
  const { stores, enrol, sql, send, make, isStale } = await open();
  const [one, two] = [await enrol(), await enrol()];
  await send(one, putWalk(walkBodyOf(5), { id: idOf(1), contributor: idOf(10) }));
  await stores.keepSnapshot(await make('with'));
  await send(two, putWalk(walkBodyOf(5), { id: idOf(2), contributor: idOf(20) }));
  await send(one, putWalk(walkBodyOf(5), { id: idOf(3), contributor: idOf(10) }));
  // Neither another person's nor the same person's later walk is in it.
  await send(two, withdrawOf({ id: idOf(2), contributor: idOf(20), rev: 2 }));
  await send(one, withdrawOf({ id: idOf(3), contributor: idOf(10), rev: 2 }));
  expect(await isStale()).toBe(false);
  await send(one, withdrawOf({ id: idOf(1), contributor: idOf(10), rev: 2 }));
  expect(await isStale()).toBe(true);
  await stores.keepSnapshot(await make('without'));
  expect(await stores.countSnapshots('c1')).toBe(2);
  expect(await sql.query('SELECT snapshot FROM snapshots')).toEqual([{ snapshot: 'without' }]);
  expect(await sql.query('SELECT * FROM snapshot_persons')).toEqual([]);
  expect(await sql.query('SELECT * FROM snapshot_contributions')).toEqual([]);
});

it('keeps an utgave as stale when something in it was withdrawn or rejected while it was made', async () => {
  const { stores, enrol, send, make, isStale } = await open();
  const device = await enrol();
  await send(device, putWalk(walkBodyOf(5), { id: idOf(1) }), putSpot(markBodyOf('Is.'), { id: idOf(2) }));
  const beforeBoth = await make('first');
  await send(device, withdrawOf({ id: idOf(1), rev: 2 }));
  const beforeRejection = await make('second');
  const [mark] = await stores.listMarks('c1');
  if (!mark) throw new Error('no mark');
  await stores.moderate('c1', { mark: mark.id, version: mark.version, moderation: 'rejected' });
  for (const outrun of [beforeBoth, beforeRejection]) {
    await stores.keepSnapshot(outrun);
    expect(await isStale()).toBe(true);
  }
  await stores.keepSnapshot(await make('third'));
  expect(await isStale()).toBe(false);
});

it('goes on counting a walk that was cut, and no longer one that says something new', async () => {
  const { stores, enrol, send, make } = await open();
  const device = await enrol();
  const walk = walkBodyOf(9);
  const cut = { ...walk, cells: walk.cells.slice(3), seconds: walk.seconds.slice(3) };
  const atNight = { ...cut, time: { ...cut.time, part: 'night' as const } };
  const bodies = [cut, walkBodyOf(12), atNight, walk];
  await send(device, ...bodies.map((_, i) => putWalk(walk, { id: idOf(i + 1) })));
  await stores.keepSnapshot(await make('first'));
  const countsStill = async () => {
    const counted = new Map((await stores.readNewestSnapshot('c1'))?.counted.map(({ id, rev }) => [id, rev]));
    const still = (await stores.readContributions('c1')).filter(({ id, rev }) => counted.get(id) === rev);
    return still.map(({ body }) => body);
  };
  await send(device, ...bodies.map((body, i) => putWalk(body, { id: idOf(i + 1), rev: 2 })));
  expect(await countsStill()).toHaveLength(2);
  expect(await countsStill()).toEqual(expect.arrayContaining([cut, walk]));
  // Less than what was new is not less than what was counted.
  await send(device, putWalk(walkBodyOf(11), { id: idOf(2), rev: 3 }));
  expect(await countsStill()).toHaveLength(2);
});

it('takes what the people of an earlier schema have now for what their utgave was made of', async () => {
  const { stores, enrol, sql, send, make } = await open();
  const [one, two] = [await enrol(), await enrol()];
  await send(one, putWalk(walkBodyOf(5), { id: idOf(1), contributor: idOf(10) }));
  const kept = await make('old');
  await send(two, putWalk(walkBodyOf(5), { id: idOf(2), contributor: idOf(20) }));
  await stores.keepSnapshot(kept);
  for (const table of ['snapshot_contributions', 'news']) await sql.run(`DROP TABLE ${table}`);
  for (const index of ['contributions_by_contributor', 'contributors_by_person']) await sql.run(`DROP INDEX ${index}`);
  await sql.run('ALTER TABLE contributions DROP COLUMN is_mark');
  await sql.run('DELETE FROM migrations WHERE number > 1');
  expect(await migrate(sql)).toEqual({ ok: true, applied: 3 });
  expect(await stores.readNewestSnapshot('c1')).toEqual(kept);
});

it('counts without reading what it would count by reading', async () => {
  const { stores, enrol, sql } = await openMemoryStores();
  const devices = [await enrol(), await enrol(), await enrol()] as const;
  const send = (device: EnrolledDevice, ...items: SyncItem[]) =>
    ingestBatch(stores, device, { v: 1, items }, Date.parse('2026-06-01T10:00:00Z'));
  const by = (n: number) => ({ contributor: idOf(100 + n), id: idOf(n) });
  const stay = { sentiment: 'stay', cell: '8b0800000000fff', time: { month: 'unknown', part: 'day' } };
  await send(devices[0], putWalk(walkBodyOf(5), by(1)), putSpot(markBodyOf('En'), by(2)), putSpot(stay, by(3)));
  await send(devices[1], putSpot(markBodyOf('To'), by(4)));
  await send(devices[2], putSpot(markBodyOf('Tre'), by(5)), putSpot(markBodyOf('Fire'), by(6)));
  await send(devices[2], withdrawOf({ ...by(6), rev: 2 }, 'spot'));
  const byReading = async () => {
    const all = await stores.readContributions('c1');
    const waiting = all.filter((c) => c.kind === 'spot' && c.moderation === 'waiting' && c.body.sentiment !== 'stay');
    return { persons: [...countedPersons(all)].sort(), waitingMarks: waiting.length };
  };
  expect(await stores.readHeadcount('c1')).toEqual(await byReading());
  const second = (await stores.listMarks('c1')).find(({ mark }) => mark.note === 'To');
  await stores.moderate('c1', { mark: second?.id ?? '', version: second?.version ?? '', moderation: 'rejected' });
  expect(await stores.readHeadcount('c1')).toEqual(await byReading());
  expect(await stores.readHeadcount('c1')).toMatchObject({ persons: { length: 2 }, waitingMarks: 2 });
  // What came before the column is looked into once.
  await sql.run("UPDATE contributions SET is_mark = NULL WHERE kind = 'spot' AND is_withdrawn = 0");
  await fillIsMark(sql);
  expect(await stores.readHeadcount('c1')).toEqual(await byReading());
});
