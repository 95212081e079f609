import { beforeEach, expect, test } from 'vitest';
import { createDisk } from '../store/disk.ts';
import { away, createDesk } from './desk.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(async () => {
  desk = createDesk(createDisk().open());
  await desk.join();
});

const scooter = 4.5;
const bus = 10;
const rides = async (id: string) =>
  (await desk.walks.read(id))?.track.segments.filter(({ movement }) => movement === 'ride').length;

test('what its walker drove on a scooter is counted and can be sent once they have said so, and not before', async () => {
  const id = await desk.record(0, 3000, 0, scooter);
  expect(await rides(id)).toBe(1);
  expect(await desk.walks.preview(id, away)).toMatchObject({ ok: false, reason: 'only-ride' });

  expect(await desk.walks.answerRide(id, 'not-ridden')).toEqual({ ok: true });
  expect(await rides(id)).toBe(0);
  expect((await desk.walks.read(id))?.metres).toBeGreaterThan(2900);
  expect(await desk.walks.preview(id, away)).toMatchObject({ ok: true, hasRide: false });
  expect(await desk.walks.send(id, away)).toEqual({ ok: true });
});

test('a bus stays a ride whatever is said of it', async () => {
  const id = await desk.record(0, 3000, 0, bus);
  await desk.walks.answerRide(id, 'not-ridden');
  expect(await rides(id)).toBe(1);
  expect((await desk.walks.read(id))?.metres).toBe(0);
  expect(await desk.walks.send(id, away)).toMatchObject({ ok: false, withheld: 'only-ride' });
});

test('an answer that is changed after the walk was sent holds there too', async () => {
  const id = await desk.record(0, 3000, 0, scooter);
  await desk.walks.answerRide(id, 'not-ridden');
  await desk.walks.send(id, away);
  await desk.acknowledge();

  expect(await desk.walks.answerRide(id, 'ridden')).toEqual({ ok: true });
  expect(await desk.rowsOf(id)).toMatchObject([{ rev: 2, op: 'withdraw', state: 'waiting' }]);
  expect(await desk.walks.read(id)).toMatchObject({ rides: 'ridden', metres: 0, send: 'withdrawing' });
});

test('"ja" says what was assumed: nothing is sent anew', async () => {
  const id = await desk.record(0, 1500);
  await desk.walks.send(id, away);
  await desk.acknowledge();
  await desk.walks.answerRide(id, 'ridden');
  expect(await desk.rowsOf(id)).toMatchObject([{ rev: 1, op: 'put', state: 'done' }]);
});

test('how the walk was stays on the phone', async () => {
  const id = await desk.record(0, 1500);
  expect(await desk.walks.rate(id, 'hard')).toEqual({ ok: true });
  expect(await desk.walks.read(id)).toMatchObject({ mood: 'hard', send: 'local' });
  await desk.walks.send(id, away);
  expect(JSON.stringify(await desk.payloadOf(id))).not.toContain('hard');
  expect(await desk.walks.read(id)).toMatchObject({ mood: 'hard' });
});
