import { beforeEach, expect, test, vi } from 'vitest';
import type { RecorderState } from '../../../src/client/recorder/walker-ports.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { createDisk } from '../store/disk.ts';
import { createDesk } from './desk.ts';
import { createPhone, fixAt, type Phone } from './phone.ts';

let disk: ReturnType<typeof createDisk>;
let database: Database;
let phone: Phone;

beforeEach(() => {
  disk = createDisk();
  database = disk.open();
  phone = createPhone(database, { homes: [fixAt(0, 0)] });
});

const state = (of: Phone) => of.recorder.state.get() as Extract<RecorderState, { phase: 'recording' | 'paused' }>;

/** From so far up the street to so far, a fix each ten seconds. */
async function go(of: Phone, from: number, to: number, minutes: number): Promise<void> {
  const before = await database.fixes.count();
  const fixes = minutes * 6;
  for (let i = 1; i <= fixes; i += 1) {
    of.nowMs += 10_000;
    of.fix(fixAt(from + ((to - from) * i) / fixes, of.nowMs));
    // A phone has written one down long before the next minute.
    if (i % 6 > 0) continue;
    await vi.waitFor(async () => expect(await database.fixes.count()).toBe(before + i), { interval: 1 });
  }
}

const round = async (of: Phone) => {
  await go(of, 0, 500, 8);
  await go(of, 500, 0, 8);
};
const asked = (of: Phone) => vi.waitFor(() => expect(state(of).asksHome).toBe(true), { interval: 2 });

test('after ten minutes at home it asks, and the walk goes on until it is answered', async () => {
  await phone.recorder.start();
  await round(phone);
  await go(phone, 0, 0, 5);
  expect(state(phone).asksHome).toBeUndefined();
  await go(phone, 0, 0, 7);
  await asked(phone);
  await go(phone, 0, 0, 60);
  expect(state(phone)).toMatchObject({ phase: 'recording', asksHome: true });
});

test('a "Nei" holds, also when the page dies; another way home asks anew', async () => {
  await phone.recorder.start();
  await round(phone);
  await go(phone, 0, 0, 12);
  await asked(phone);
  const { walkId } = state(phone);
  await phone.recorder.stillOut();
  expect(state(phone).asksHome).toBeUndefined();
  await go(phone, 0, 0, 30);
  expect(state(phone).asksHome).toBeUndefined();

  const again = createPhone(disk.open(), { homes: [fixAt(0, 0)] });
  again.nowMs = phone.nowMs + 60_000;
  await again.recorder.continueInterrupted(walkId);
  await go(again, 0, 0, 30);
  expect(state(again).asksHome).toBeUndefined();
  await round(again);
  await go(again, 0, 0, 12);
  await asked(again);
});

test('a walk that was forgotten for hours ends when its walker came home, with every fix kept', async () => {
  await phone.recorder.start();
  await round(phone);
  const cameHomeAtMs = phone.nowMs;
  await go(phone, 0, 0, 180);
  const id = await phone.recorder.stop();
  const data = (await database.walks.get(id))?.data.coded as { endedAtMs: number; cameHomeAtMs: number };
  expect(Math.abs(data.endedAtMs - cameHomeAtMs)).toBeLessThan(120_000);
  expect(Math.abs(data.cameHomeAtMs - cameHomeAtMs)).toBeLessThan(120_000);
  expect(await database.fixes.count()).toBe((16 + 180) * 6);
  // What is shown ends there too; what is protected is found in all of it.
  const read = await createDesk(database).walks.read(id);
  expect(read?.track.segments.at(-1)?.points.at(-1)?.atMs).toBeLessThanOrEqual(data.cameHomeAtMs);
});
