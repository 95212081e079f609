import { beforeEach, expect, test } from 'vitest';
import type { Position } from '../../../src/domain/geo/position.ts';
import type { MarkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { createDesk, placeAt } from './desk.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(async () => {
  desk = createDesk(createDisk().open());
  await desk.join();
});

async function markAt(position: Position, walkId: string | null = null): Promise<string> {
  const marked = await desk.spots.mark({ sentiment: 'pleasant', kind: 'bench', position, walkId });
  if (!marked.ok) throw new Error(marked.trouble);
  return marked.id;
}

const asked = { notAtHome: false };
const notHome = { notAtHome: true };
const held = { ok: false, held: true };

async function recordOf(id: string) {
  const stop = desk.shelf.spots.subscribe(() => undefined);
  const found = await new Promise<unknown>((resolve) => {
    const look = () => {
      const all = desk.shelf.spots.get();
      if (all !== undefined) resolve(all.find((spot) => spot.id === id));
    };
    desk.shelf.spots.subscribe(look);
    look();
  });
  stop();
  return found;
}

test('as long as no walk has told where home is, every spot is asked about', async () => {
  const id = await markAt(placeAt(0));
  expect(await desk.spots.send(id, asked)).toEqual(held);
  // Neither words nor joining anew is an answer.
  expect(await desk.spots.describe(id, { kind: 'bench', note: 'fin' })).toEqual({ ok: true, held: true });
  await desk.spots.queueWaiting();
  expect(await desk.rowsOf(id)).toEqual([]);
  expect(await desk.spots.send(id, notHome)).toEqual({ ok: true });
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'put', state: 'waiting' }]);

  await desk.record(5000, 6500);
  const far = await markAt(placeAt(3000));
  expect(await desk.spots.send(far, asked)).toEqual({ ok: true });
});

test('a spot of a walk that is not over is asked about, because where that began is not known yet', async () => {
  await desk.record(5000, 6500);
  const id = await markAt(placeAt(0), await desk.begin());
  expect(await desk.spots.send(id, asked)).toEqual(held);
});

test('a spot at the door of a walk that was kept is asked about', async () => {
  const walk = await desk.record(0, 3000);
  const id = await markAt(placeAt(5), walk);
  await desk.walks.keepLocal(walk);
  expect(await desk.spots.send(id, asked)).toEqual(held);
});

test('a sent spot that turns out to lie at home is taken back and asked about once', async () => {
  await desk.record(6000, 7500);
  const id = await markAt(placeAt(20));
  expect(await desk.spots.send(id, asked)).toEqual({ ok: true });
  await desk.acknowledge();

  await desk.walks.keepLocal(await desk.record(0, 1500));
  await desk.walks.protectFinished();
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'withdraw', state: 'waiting', rev: 2 }]);
  expect(await recordOf(id)).toMatchObject({ heldAtHome: true, send: 'withdrawing' });

  // Words are kept without sending or withdrawing anything.
  expect(await desk.spots.describe(id, { kind: 'bench', note: 'fin' })).toEqual({ ok: true, held: true });
  expect(await desk.rowsOf(id)).toHaveLength(1);
  expect((await desk.shelf.readSpot(id))?.note).toBe('fin');

  expect(await desk.spots.send(id, asked)).toEqual(held);
  expect(await desk.spots.send(id, notHome)).toEqual({ ok: true });
  const rows = await desk.rowsOf(id);
  expect(rows.map(({ op }) => op).sort()).toEqual(['put', 'withdraw']);
  expect(new Set(rows.map((row) => row.id)).size).toBe(2);
  expect(((await desk.payloadOf(id)) as MarkBody).note).toBe('fin');

  await desk.acknowledge();
  await desk.record(0, -1500, 90);
  await desk.walks.protectFinished();
  expect((await desk.shelf.readSpot(id))?.heldAtHome).toBe(false);
  expect((await desk.rowsOf(id)).filter(({ op }) => op === 'put')).toHaveLength(1);
});

test('a spot confirmed before there was any disc is not taken back by the first', async () => {
  const id = await markAt(placeAt(20));
  await desk.spots.send(id, notHome);
  await desk.acknowledge();
  await desk.record(0, 1500);
  await desk.walks.protectFinished();
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'put', state: 'done', rev: 1 }]);
});

test('moving a sent spot home says that it is held; describing one that stands elsewhere sends its words', async () => {
  await desk.record(0, 1500);
  const id = await markAt(placeAt(750));
  await desk.spots.send(id, asked);
  await desk.acknowledge();
  expect(await desk.spots.describe(id, { kind: 'bench', note: 'fin' })).toEqual({ ok: true, held: false });
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'put', state: 'waiting', rev: 2 }]);
  expect(await desk.spots.move(id, placeAt(10))).toEqual({ ok: true, held: true });
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'withdraw', rev: 3 }]);
});

test('a sent spot deleted only here is taken back when a disc made later covers it', async () => {
  await desk.record(6000, 7500);
  const [atHome, far] = [await markAt(placeAt(20)), await markAt(placeAt(3000))];
  for (const id of [atHome, far]) await desk.spots.send(id, asked);
  await desk.acknowledge();
  for (const id of [atHome, far]) await desk.spots.remove(id, 'here');
  await desk.record(0, 1500);
  await desk.walks.protectFinished();
  expect(await desk.rowsOf(atHome)).toMatchObject([{ op: 'withdraw' }]);
  expect(await desk.rowsOf(far)).toMatchObject([{ op: 'put', state: 'done' }]);
});

test('what was marked from the pocket stays on the phone until its walker says what it is', async () => {
  await desk.record(5000, 6500);
  const marked = await desk.spots.mark({ sentiment: null, position: placeAt(3000), walkId: null });
  if (!marked.ok) throw new Error(marked.trouble);
  const undescribed = { ok: false, undescribed: true };
  expect(await desk.spots.send(marked.id, asked)).toEqual(undescribed);
  // A kind alone is no word: "bench" is both pleasant and missing.
  await desk.spots.describe(marked.id, { kind: 'bench' });
  expect(await desk.spots.send(marked.id, asked)).toEqual(undescribed);
  expect(await desk.rowsOf(marked.id)).toEqual([]);
  await desk.spots.setSentiment(marked.id, 'missing');
  expect(await recordOf(marked.id)).toMatchObject({ sentiment: 'missing', position: placeAt(3000) });
  expect(await desk.spots.send(marked.id, asked)).toEqual({ ok: true });
});
