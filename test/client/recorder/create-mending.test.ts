import { cellToLatLng } from 'h3-js';
import { expect, test } from 'vitest';
import { createMendDrawer } from '../../../src/client/recorder/create-mend-drawer.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import { createMendDraftStore } from '../../../src/client/store/drawing-store.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import type { Mend } from '../../../src/domain/walk/mend.ts';
import type { GapMending } from '../../../src/domain/walk/mend-line.ts';
import type { WalkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk } from './desk.ts';
import { createPhone, fixAt, recordWithGap, walkStreet } from './phone.ts';

async function gapOf(desk: ReturnType<typeof createDesk>, id: string): Promise<GapMending> {
  const [mending] = (await desk.walks.read(id))?.mending ?? [];
  if (mending === undefined) throw new Error('the walk has no gap');
  return mending;
}

const straight = ({ gap }: GapMending): Mend => ({ gap, how: 'straight', points: [] });

/** Its cells in the middle of the gap, and the seconds of them. */
function inGap(body: unknown): readonly number[] {
  const { cells, seconds } = body as WalkBody;
  return cells.flatMap((cell, i) => {
    const [lat, lng] = cellToLatLng(cell);
    return distanceMetres({ lat, lng }, fixAt(1100, 0)) < 120 ? [seconds[i] ?? Number.NaN] : [];
  });
}

async function walked() {
  const database = createDisk().open();
  const desk = createDesk(database);
  await desk.join();
  const id = await recordWithGap(createPhone(database));
  return { database, desk, id };
}

test('a mended gap is kept beside the journal, and taken back leaves no trace', async () => {
  const { database, desk, id } = await walked();
  const before = await desk.walks.read(id);
  const journal = await database.fixes.toArray();
  const mending = await gapOf(desk, id);
  expect(await desk.walks.mend(id, mending.gap, straight(mending))).toEqual({ ok: true });
  const mended = await desk.walks.read(id);
  expect(mended?.track.segments.map(({ origin }) => origin)).toEqual(['recorded', 'mended', 'recorded']);
  expect(mended?.gaps).toEqual([]);
  expect(mended?.metres).toBe(before?.metres);
  expect(await database.fixes.toArray()).toEqual(journal);

  await desk.walks.mend(id, mending.gap, null);
  expect((await desk.walks.read(id))?.track).toEqual(before?.track);
});

test('what is sent of a mended gap is its cells, and no second', async () => {
  const { desk, id } = await walked();
  const mending = await gapOf(desk, id);
  await desk.walks.mend(id, mending.gap, straight(mending));
  expect(await desk.walks.send(id, away)).toEqual({ ok: true });
  const seconds = inGap(await desk.payloadOf(id));
  expect(seconds.length).toBeGreaterThan(8);
  expect(new Set(seconds)).toEqual(new Set([0]));
});

test('a walk that was sent is sent anew with what was mended since, under the same id and a higher rev', async () => {
  const { desk, id } = await walked();
  await desk.walks.send(id, away);
  await desk.acknowledge();
  const [first] = await desk.rowsOf(id);
  expect(inGap(await desk.payloadOf(id))).toEqual([]);
  const mending = await gapOf(desk, id);
  await desk.walks.mend(id, mending.gap, straight(mending));
  const [second, ...more] = await desk.rowsOf(id);
  expect(more).toEqual([]);
  expect(second).toMatchObject({ id: first?.id, op: 'put', state: 'waiting', rev: (first?.rev ?? 0) + 1 });
  expect(inGap(await desk.payloadOf(id)).length).toBeGreaterThan(8);
});

test('what is drawn through a gap is kept from the first point on, and is its own gap’s alone', async () => {
  const { database, desk, id } = await walked();
  const mending = await gapOf(desk, id);
  const world = {
    walks: desk.walks,
    storeOf: (walkId: string) => createMendDraftStore(database, identityCodec, walkId),
    inTurn: <T>(work: () => Promise<T>) => work(),
  };
  const drawer = createMendDrawer(world, id, mending);
  expect(await drawer.finish()).toEqual({ ok: false, failure: 'no-points' });
  const corner = { lat: fixAt(1000, 0).lat, lng: 10.384, name: null };
  expect(await drawer.add(corner)).toEqual({ ok: true, points: 1 });
  expect(await drawer.add({ ...corner, lat: fixAt(1200, 0).lat })).toEqual({ ok: true, points: 2 });
  // As after the page died, for another walk, and for another gap of this one, where something is drawn meanwhile.
  expect(await createMendDrawer(world, 'other', mending).finish()).toEqual({ ok: false, failure: 'no-points' });
  const elsewhere = { ...mending, gap: { ...mending.gap, from: fixAt(5000, 0), to: fixAt(5400, 0) } };
  const other = createMendDrawer(world, id, elsewhere);
  expect(await other.finish()).toEqual({ ok: false, failure: 'no-points' });
  expect(await other.add({ ...fixAt(5100, 0), name: null })).toEqual({ ok: true, points: 1 });
  const again = createMendDrawer(world, id, mending);
  expect(await again.undo()).toEqual({ ok: true, points: 1 });
  expect(await again.finish()).toEqual({ ok: true });
  const { mend } = await gapOf(desk, id);
  expect(mend).toMatchObject({ how: 'drawn', points: [{ lat: corner.lat, lng: corner.lng }] });
  expect(await world.storeOf(id).read()).toMatchObject([{ gap: elsewhere.gap }]);
});

test('deleting a walk takes along what was being drawn of it', async () => {
  const { database, desk, id } = await walked();
  const store = createMendDraftStore(database, identityCodec, id);
  const mending = await gapOf(desk, id);
  const drawer = createMendDrawer({ walks: desk.walks, storeOf: () => store, inTurn: (work) => work() }, id, mending);
  await drawer.add({ ...fixAt(1100, 0), name: null });
  expect(await store.read()).not.toBeNull();
  await desk.walks.remove(id, 'here');
  expect(await store.read()).toBeNull();
});

test('the way of a walk before fills the gap; without such a walk there is nothing to fill it with', async () => {
  const { database, desk, id } = await walked();
  expect(await desk.walks.findSameWay(id)).toBeNull();
  // The street of these is another one.
  await desk.record(0, 2200, 200);
  expect(await desk.walks.findSameWay(id)).toBeNull();
  const phone = createPhone(database);
  phone.nowMs -= 86_400_000;
  await phone.recorder.start();
  walkStreet(phone, 0, 2200);
  const like = await phone.recorder.stop();
  expect((await desk.walks.findSameWay(id))?.walk.id).toBe(like);
  expect(await desk.walks.answerUnseen(id, 'same-way')).toEqual({ ok: true });
  const read = await desk.walks.read(id);
  expect(read?.unseen).toBe('same-way');
  expect(read?.mending.map(({ mend }) => [mend?.how, mend?.likeMs])).toEqual([
    ['same-way', (await desk.walks.read(like))?.startedAtMs],
  ]);
});
