import { beforeEach, expect, test } from 'vitest';
import type { ErasureState } from '../../../src/client/recorder/walker-ports.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, placeAt } from './desk.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(async () => {
  desk = createDesk(createDisk().open());
  await desk.join();
});

/** What the page would show now. */
function stateNow(): Promise<ErasureState> {
  return desk.readErasure();
}

async function sentSpot(northMetres: number): Promise<string> {
  const marked = await desk.spots.mark({
    sentiment: 'problem',
    kind: 'ice',
    position: placeAt(northMetres),
    walkId: null,
  });
  if (!marked.ok) throw new Error('not marked');
  expect(await desk.spots.send(marked.id, { notAtHome: true })).toEqual({ ok: true });
  return marked.id;
}

test('everything the municipality may have is asked back, and stays here', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  const spot = await sentSpot(3000);
  await desk.acknowledge();
  expect(await stateNow()).toEqual({ there: { walks: 1, spots: 1 }, unsent: 0, last: null });

  expect(await desk.erasure.eraseAll()).toEqual({ ok: true });
  expect(await desk.rowsOf(walk)).toMatchObject([{ op: 'withdraw', state: 'waiting', rev: 2 }]);
  expect(await desk.rowsOf(spot)).toMatchObject([{ op: 'withdraw', state: 'waiting', rev: 2 }]);
  expect(await desk.database.payloads.count()).toBe(0);
  expect((await desk.walks.read(walk))?.send).toBe('withdrawing');
  expect((await desk.shelf.readSpot(spot))?.wanted).toBe(false);
});

test('"erased" is said only of what the server has answered for', async () => {
  await desk.walks.send(await desk.record(0, 1500), away);
  await sentSpot(3000);
  await desk.acknowledge();
  await desk.erasure.eraseAll();
  const asked = { walks: 1, spots: 1 };
  const nothing = { walks: 0, spots: 0 };
  expect(await stateNow()).toEqual({ there: nothing, unsent: 0, last: { asked, erased: nothing } });
  await desk.acknowledge();
  expect(await stateNow()).toEqual({ there: nothing, unsent: 0, last: { asked, erased: asked } });
});

test('what was deleted here only is taken back too, of a former innsamling as well', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  await desk.acknowledge();
  await desk.walks.remove(walk, 'here');
  await desk.join('c2');
  const later = await desk.record(4000, 5500);
  await desk.walks.send(later, away);
  await desk.acknowledge();
  expect((await stateNow()).there).toEqual({ walks: 2, spots: 0 });

  await desk.erasure.eraseAll();
  expect(await desk.rowsOf(walk)).toMatchObject([{ op: 'withdraw', campaign: 'c1' }]);
  expect(await desk.rowsOf(later)).toMatchObject([{ op: 'withdraw', campaign: 'c2' }]);
});

test('what waits is not sent any more, and no one is told that it was deleted there', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  expect(await stateNow()).toEqual({ there: { walks: 0, spots: 0 }, unsent: 1, last: null });
  await desk.erasure.eraseAll();
  expect(await desk.rowsOf(walk)).toEqual([]);
  await desk.walks.queueWaiting();
  expect(await desk.rowsOf(walk)).toEqual([]);
  expect((await stateNow()).last).toEqual({ asked: { walks: 0, spots: 0 }, erased: { walks: 0, spots: 0 } });
});

test('what was refused is not counted as theirs, and is asked back all the same', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  const [row] = await desk.rowsOf(walk);
  if (row === undefined) throw new Error('not queued');
  await desk.database.outbox.update(row.id, { state: 'rejected', mayBeKnown: true });
  expect((await stateNow()).there).toEqual({ walks: 0, spots: 0 });
  await desk.erasure.eraseAll();
  expect(await desk.rowsOf(walk)).toMatchObject([{ op: 'withdraw', state: 'waiting' }]);
});

test('a walk sent anew afterwards is a new contribution, which stands', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  await desk.acknowledge();
  await desk.erasure.eraseAll();
  await desk.acknowledge();
  await desk.walks.send(walk, away);
  await desk.acknowledge();
  expect(await stateNow()).toMatchObject({ there: { walks: 1 }, last: { asked: { walks: 1 }, erased: { walks: 1 } } });
});

test('a home found later, new words or a joining send nothing again that was asked back', async () => {
  const walk = await desk.record(-2000, 2000);
  await desk.walks.send(walk, away);
  const spot = await sentSpot(9000);
  await desk.acknowledge();
  await desk.erasure.eraseAll();
  await desk.acknowledge();

  await desk.walks.send(await desk.record(0, 1500), { startedAtHome: true, endedAtHome: false });
  await desk.spots.describe(spot, { kind: 'dark' });
  expect((await desk.rowsOf(walk)).map(({ op }) => op)).toEqual(['withdraw']);
  expect((await desk.rowsOf(spot)).map(({ op }) => op)).toEqual(['withdraw']);
});

test('what waited for an innsamling is not sent when one is joined', async () => {
  const phone = createDesk(createDisk().open());
  const walk = await phone.record(0, 1500);
  await phone.walks.send(walk, away);
  expect((await phone.readErasure()).unsent).toBe(1);
  await phone.erasure.eraseAll();
  await phone.join();
  await phone.walks.queueWaiting();
  expect(await phone.rowsOf(walk)).toEqual([]);
});

test('a walk that was deleted here right before does not come back as one to be sent', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  await desk.acknowledge();
  await desk.bin.remove('walk', walk);
  await desk.erasure.eraseAll();
  await desk.bin.restore();
  expect((await desk.rowsOf(walk)).map(({ op }) => op)).toEqual(['withdraw']);
});
