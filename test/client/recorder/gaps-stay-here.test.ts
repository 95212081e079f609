import { cellToLatLng } from 'h3-js';
import { expect, test } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import type { WalkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk } from './desk.ts';
import { createPhone, fixAt, type Phone, walkStreet } from './phone.ts';

/** 1200 m, a bench for two minutes in a pause, 400 m with the screen off, 1200 m. */
async function recordWithGaps(phone: Phone): Promise<string> {
  await phone.recorder.start();
  walkStreet(phone, 0, 1200);
  await phone.recorder.pause();
  phone.nowMs += 120_000;
  await phone.recorder.resume();
  walkStreet(phone, 1200, 1300);
  phone.see(false);
  phone.nowMs += 330_000;
  phone.see(true);
  walkStreet(phone, 1700, 2900);
  return phone.recorder.stop();
}

test('what leaves of a walk with gaps has no cell and no second of them, nor a word of why', async () => {
  const database = createDisk().open();
  const desk = createDesk(database);
  await desk.join();
  const id = await recordWithGaps(createPhone(database));
  const read = await desk.walks.read(id);
  expect(read?.gaps.map(({ cause }) => cause)).toEqual(['paused', 'hidden']);
  expect(await desk.walks.send(id, away)).toEqual({ ok: true });

  const body = (await desk.payloadOf(id)) as WalkBody;
  expect(Object.keys(body).toSorted()).toEqual(['cells', 'origin', 'seconds', 'time']);
  const walkedSeconds = 2500 / 1.2;
  const seconds = body.seconds.reduce((sum, one) => sum + one, 0);
  // Rounded to ten seconds a cell: what is lost or won by that evens out.
  expect(seconds).toBeLessThan(walkedSeconds + 60);
  expect(seconds).toBeGreaterThan(walkedSeconds * 0.9);
  for (const cell of body.cells) {
    const [lat, lng] = cellToLatLng(cell);
    expect(distanceMetres({ lat, lng }, fixAt(1500, 0))).toBeGreaterThan(150);
  }
});
