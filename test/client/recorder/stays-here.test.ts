import { beforeEach, expect, test } from 'vitest';
import type { MarkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, placeAt } from './desk.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(async () => {
  desk = createDesk(createDisk().open());
  await desk.join();
});

test('a spot marked without a place is kept, refused to the network, and sent when its place was shown', async () => {
  const walk = await desk.record(0, 1500);
  await desk.walks.send(walk, away);
  const marked = await desk.spots.mark({ sentiment: 'problem', position: null, walkId: walk });
  if (!marked.ok) throw new Error('not marked');
  await desk.spots.describe(marked.id, { kind: 'ice' });
  expect((await desk.walks.read(walk))?.marked).toMatchObject([{ id: marked.id, position: null, send: 'local' }]);
  expect(await desk.spots.send(marked.id, { notAtHome: true })).toEqual({ ok: false, placeless: true });
  expect(await desk.rowsOf(marked.id)).toEqual([]);

  await desk.spots.move(marked.id, placeAt(700));
  expect(await desk.spots.send(marked.id, { notAtHome: true })).toEqual({ ok: true });
  const body = (await desk.payloadOf(marked.id)) as MarkBody;
  expect(body.lat).toBeCloseTo(placeAt(700).lat, 4);
});

test('keeping a walk here takes nothing back that is on its way', async () => {
  const id = await desk.record(0, 1500);
  await desk.walks.send(id, away);
  await desk.walks.keepLocal(id);
  expect((await desk.walks.read(id))?.send).toBe('waiting');
  await desk.acknowledge();
  await desk.walks.keepLocal(id);
  expect((await desk.walks.read(id))?.send).toBe('sent');
  // Still wanted there: a disc found later must be cut out of it too.
  expect((await desk.shelf.readWalk(id))?.wanted).toBe(true);
});

test('a walk that is still being recorded is neither prepared nor sent', async () => {
  const id = await desk.record(0, 1500);
  await desk.database.walks.update(id, { status: 'recording' });
  await expect(desk.walks.preview(id, away)).rejects.toThrow('is being recorded');
  await expect(desk.walks.send(id, away)).rejects.toThrow('is being recorded');
  expect(await desk.rowsOf(id)).toEqual([]);
});
