import { beforeEach, expect, test } from 'vitest';
import { isProtected } from '../../../src/domain/privacy/discs.ts';
import type { WalkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, home, placeAt } from './desk.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk(createDisk().open());
});

const bodyOf = async (id: string) => (await desk.payloadOf(id)) as WalkBody;

test('a preview shows what would be sent and keeps nothing of it', async () => {
  await desk.join();
  const id = await desk.record(0, 1500);
  const preview = await desk.walks.preview(id, home);
  expect(preview).toMatchObject({ ok: true });
  if (!preview.ok) throw new Error('withheld');
  expect(preview.keptMetres).toBeLessThan(1400);
  expect(await desk.database.discs.count()).toBe(0);
  expect(await desk.database.outbox.count()).toBe(0);
});

test('sending writes walk, discs and outbox row together', async () => {
  await desk.join();
  const id = await desk.record(0, 1500);
  expect(await desk.walks.send(id, home)).toEqual({ ok: true });
  expect(await desk.database.discs.count()).toBe(2);
  expect(await desk.rowsOf(id)).toMatchObject([{ rev: 1, op: 'put', state: 'waiting', kind: 'walk', campaign: 'c1' }]);
  expect((await bodyOf(id)).cells.length).toBeGreaterThan(20);
  expect((await desk.walks.read(id))?.send).toBe('waiting');
});

test('a disc found later is cut out of what was sent before, under a higher rev', async () => {
  await desk.join();
  const early = await desk.record(-2000, 2000);
  await desk.walks.send(early, away);
  const before = await bodyOf(early);
  await desk.acknowledge();

  // Now the walker sets out from a home in the middle of that street.
  const late = await desk.record(0, 1500);
  await desk.walks.send(late, { startedAtHome: true, endedAtHome: false });
  const after = await bodyOf(early);
  expect(after.cells.length).toBeLessThan(before.cells.length);
  expect(await desk.rowsOf(early)).toMatchObject([{ rev: 2, op: 'put', state: 'waiting' }]);
  const [disc] = await desk.shelf.readDiscs();
  if (disc === undefined) throw new Error('no disc');
  expect(isProtected(placeAt(0), [disc])).toBe(true);
});

test('a sent walk of which too little is left is withdrawn', async () => {
  await desk.join();
  const short = await desk.record(-200, 60);
  await desk.walks.send(short, away);
  await desk.acknowledge();
  const late = await desk.record(-80, 1500, 5);
  await desk.walks.send(late, { startedAtHome: true, endedAtHome: false });
  expect(await desk.rowsOf(short)).toMatchObject([{ rev: 2, op: 'withdraw', state: 'waiting' }]);
  expect(await desk.payloadOf(short)).toBeUndefined();
  expect((await desk.walks.read(short))?.send).toBe('withdrawing');
});

test('a walk that is too short to send says so, and its home is protected all the same', async () => {
  await desk.join();
  const id = await desk.record(0, 300);
  expect(await desk.walks.send(id, home)).toEqual({ ok: false, withheld: 'too-short' });
  expect(await desk.database.outbox.count()).toBe(0);
  expect(await desk.database.discs.count()).toBeGreaterThan(0);
  expect((await desk.walks.read(id))?.send).toBe('local');
});

test('a spot that waits is held back when its place turns out to be a home', async () => {
  await desk.join();
  // The device knows of some home, so that a place far from it need not be asked about.
  await desk.record(6000, 7500);
  const marked = await desk.spots.mark({ sentiment: 'problem', kind: 'ice', position: placeAt(10), walkId: null });
  if (!marked.ok) throw new Error('not marked');
  expect(await desk.spots.send(marked.id, { notAtHome: false })).toEqual({ ok: true });
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, home);
  expect(await desk.rowsOf(marked.id)).toEqual([]);
  const spot = await desk.shelf.readSpot(marked.id);
  expect(spot?.heldAtHome).toBe(true);
  expect(await desk.spots.send(marked.id, { notAtHome: false })).toEqual({ ok: false, held: true });
  expect(await desk.spots.send(marked.id, { notAtHome: true })).toEqual({ ok: true });
  expect(await desk.rowsOf(marked.id)).toMatchObject([{ op: 'put', state: 'waiting' }]);
});

test('walks and spots go under different pseudonyms', async () => {
  await desk.join();
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, home);
  const marked = await desk.spots.mark({ sentiment: 'pleasant', kind: 'bench', position: placeAt(750), walkId: walk });
  if (!marked.ok) throw new Error('not marked');
  await desk.spots.send(marked.id, { notAtHome: false });
  const [walkRow] = await desk.rowsOf(walk);
  const [spotRow] = await desk.rowsOf(marked.id);
  expect(spotRow?.contributor).not.toBe(walkRow?.contributor);
  expect((await desk.walks.read(walk))?.marked.map(({ id }) => id)).toEqual([marked.id]);
});

test('deleting here leaves the municipality its copy, deleting everywhere withdraws it', async () => {
  await desk.join();
  const [here, everywhere] = [await desk.record(0, 1500), await desk.record(0, 1500, 400)];
  await desk.walks.send(here, away);
  await desk.walks.send(everywhere, away);
  await desk.acknowledge();
  await desk.walks.remove(here, 'here');
  await desk.walks.remove(everywhere, 'everywhere');
  expect(await desk.database.walks.count()).toBe(0);
  expect(await desk.database.fixes.count()).toBe(0);
  expect(await desk.rowsOf(here)).toMatchObject([{ op: 'put', state: 'done' }]);
  expect(await desk.rowsOf(everywhere)).toMatchObject([{ op: 'withdraw', rev: 2, state: 'waiting' }]);
});

test('what never left the device is only deleted, with nothing to withdraw', async () => {
  await desk.join();
  const id = await desk.record(0, 1500);
  await desk.walks.send(id, away);
  await desk.walks.remove(id, 'here');
  expect(await desk.database.outbox.count()).toBe(0);
  expect(await desk.database.payloads.count()).toBe(0);
});

test('withdrawn and sent again is another contribution', async () => {
  await desk.join();
  const id = await desk.record(0, 1500);
  await desk.walks.send(id, away);
  await desk.acknowledge();
  await desk.walks.withdraw(id);
  await desk.acknowledge();
  expect((await desk.walks.read(id))?.send).toBe('withdrawn');
  await desk.walks.send(id, away);
  const rows = await desk.rowsOf(id);
  expect(rows.map(({ op }) => op).sort()).toEqual(['put', 'withdraw']);
  expect(new Set(rows.map((row) => row.id)).size).toBe(2);
});

test('what is wanted sent before enrolment goes when the device joins', async () => {
  const id = await desk.record(0, 1500);
  expect(await desk.walks.send(id, home)).toEqual({ ok: true });
  expect((await desk.walks.read(id))?.send).toBe('waiting');
  expect(await desk.database.outbox.count()).toBe(0);
  await desk.join();
  await desk.walks.queueWaiting();
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'put', state: 'waiting' }]);
});

test('each track of a file becomes a walk, without touching the raw journal', async () => {
  const line = (north: number) => [north, north + 500].map((metres) => [placeAt(metres).lng, placeAt(metres).lat]);
  const geojson = {
    type: 'FeatureCollection',
    features: [0, 3000].map((north) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: line(north) },
    })),
  };
  const read = await desk.importer.importFile(new File([JSON.stringify(geojson)], 'a.geojson'));
  if (!read.ok) throw new Error(read.failure);
  expect(read.walks.map(({ notes }) => notes)).toEqual([['no-times'], ['no-times']]);
  const details = await desk.walks.read(read.walks[0]?.id ?? '');
  expect(details).toMatchObject({ origin: 'imported', startedAtMs: null, send: 'local' });
  expect(details?.metres).toBeCloseTo(500, -1);
  expect(await desk.importer.importFile(new File(['{"type":"FeatureCollection","features":[]}'], 'b'))).toEqual({
    ok: false,
    failure: 'no-track',
  });
});
