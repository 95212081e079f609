import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/client/store/database.ts';
import { createDisk } from '../store/disk.ts';
import { createPhone, fixAt, type Phone } from './phone.ts';

let disk: ReturnType<typeof createDisk>;
let database: Database;
let phone: Phone;

beforeEach(() => {
  disk = createDisk();
  database = disk.open();
  phone = createPhone(database);
});

const state = (of: Phone = phone) => {
  const now = of.recorder.state.get();
  if (now === undefined) throw new Error('the recorder has no state');
  return now;
};

async function walk(of: Phone, from: number, to: number): Promise<void> {
  for (let step = from; step < to; step += 1) {
    of.nowMs += 1000;
    of.fix(fixAt(step * 1.4, of.nowMs));
    const seen = step;
    await vi.waitFor(async () => expect(await database.fixes.count()).toBeGreaterThan(seen), { interval: 2 });
  }
}

test('nothing is shown of a fix before it is on disk', async () => {
  await phone.recorder.start();
  const shown: Promise<number>[] = [];
  phone.recorder.state.subscribe(() => {
    const now = state();
    // Asked in the very moment the screen hears of it: a write still under way would not be counted.
    if (now.phase === 'recording') shown.push(disk.open().fixes.count());
  });
  await walk(phone, 0, 20);
  const counts = await Promise.all(shown);
  expect(counts.length).toBeGreaterThanOrEqual(20);
  for (const [i, count] of counts.entries()) expect(count).toBeGreaterThanOrEqual(Math.min(i + 1, 20));
});

test('a page killed in mid-walk loses nothing that was written, and the walk goes on', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 60);
  const before = state();
  if (before.phase !== 'recording') throw new Error('not recording');

  const again = createPhone(disk.open());
  again.nowMs = phone.nowMs + 600_000;
  expect(state(again).phase).toBe('idle');
  expect(await again.recorder.continueInterrupted(before.walkId)).toEqual({ ok: true });
  const after = state(again);
  if (after.phase !== 'recording') throw new Error('not recording again');
  expect(after.metres).toBeCloseTo(before.metres, 6);
  // The ten minutes in which the page was dead are not counted as walked.
  expect(after.recordedMs).toBeLessThan(before.recordedMs + 5000);

  await walk(again, 60, 70);
  const id = await again.recorder.stop();
  expect(id).toBe(before.walkId);
  expect(await database.fixes.count()).toBe(70);
  expect((await database.walks.get(id))?.status).toBe('finished');
});

for (const [how, laterMs] of [
  ['three hours later', 3 * 3_600_000],
  ['by a clock set ten years ahead', 3650 * 86_400_000],
  ['by a clock set ten years back', -3650 * 86_400_000],
] as const) {
  test(`a walk interrupted ${how} does not go on, and is ended as it stood`, async () => {
    await phone.recorder.start();
    await walk(phone, 0, 60);
    const { walkId } = state() as { walkId: string };
    const again = createPhone(disk.open());
    again.nowMs = phone.nowMs + laterMs;
    expect(await again.recorder.lastHeardMs(walkId)).toBe(phone.nowMs);
    expect(await again.recorder.continueInterrupted(walkId)).toEqual({ ok: false, trouble: 'too-old' });
    expect(state(again).phase).toBe('idle');
    expect(await again.recorder.endInterrupted(walkId)).toEqual({ ok: true });
    const data = (await database.walks.get(walkId))?.data.coded as { startedAtMs: number; endedAtMs: number };
    expect(data.endedAtMs - data.startedAtMs).toBe(60_000);
    expect(await database.fixes.count()).toBe(60);
    expect(await again.recorder.lastHeardMs(walkId)).toBe(null);
  });
}

test('an interrupted walk can be ended as it stood', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 60);
  const { walkId } = state() as { walkId: string };
  const again = createPhone(disk.open());
  again.nowMs = phone.nowMs + 5 * 3_600_000;
  await again.recorder.endInterrupted(walkId);
  const row = await database.walks.get(walkId);
  expect(row?.status).toBe('finished');
  const data = row?.data.coded as { startedAtMs: number; endedAtMs: number; metres: number };
  expect(data.endedAtMs - data.startedAtMs).toBe(60_000);
  expect(data.metres).toBeGreaterThan(70);
});

test('while the disk refuses, nothing is lost and the walker is told; the end waits for the disk too', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 20);
  const saved = state();
  if (saved.phase !== 'recording') throw new Error('not recording');

  phone.refusal = 'full';
  for (let step = 20; step < 40; step += 1) {
    phone.nowMs += 1000;
    phone.fix(fixAt(step * 1.4, phone.nowMs));
  }
  await vi.waitFor(() => expect(state()).toMatchObject({ storageTrouble: 'full' }));
  // What is not on disk is not shown as walked.
  expect(state()).toMatchObject({ metres: saved.metres });

  let isStopped = false;
  const stopping = phone.recorder.stop().then((id) => {
    isStopped = true;
    return id;
  });
  await Promise.resolve();
  expect(isStopped).toBe(false);
  phone.refusal = null;
  phone.ring();
  const id = await stopping;
  expect(await database.fixes.count()).toBe(40);
  expect(id).toBe(saved.walkId);
  expect(state()).toEqual({ phase: 'idle' });
});

test('a disk that is full at the start says so, and another press starts', async () => {
  phone.refusal = 'full';
  expect(await phone.recorder.start()).toEqual({ ok: false, trouble: 'full' });
  expect(state()).toEqual({ phase: 'idle' });
  phone.refusal = null;
  expect(await phone.recorder.start()).toEqual({ ok: true });
  expect(state().phase).toBe('locating');
});

test('the end of an interrupted walk that the disk refuses is told, and another press ends it', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 20);
  const { walkId } = state() as { walkId: string };
  const again = createPhone(disk.open());
  again.refusal = 'full';
  expect(await again.recorder.endInterrupted(walkId)).toEqual({ ok: false, trouble: 'full' });
  again.refusal = null;
  expect(await again.recorder.endInterrupted(walkId)).toEqual({ ok: true });
  expect((await database.walks.get(walkId))?.status).toBe('finished');
});

test('from the press on nothing is recorded, however long the disk takes', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 20);
  phone.refusal = 'full';
  phone.fix(fixAt(28, phone.nowMs));
  const stopping = phone.recorder.stop();
  expect(state().phase).toBe('finishing');
  phone.refusal = null;
  await vi.waitFor(() => {
    phone.ring();
    expect(state().phase).toBe('idle');
  });
  expect((await database.walks.get(await stopping))?.status).toBe('finished');
  expect(await database.fixes.count()).toBe(21);
});

describe('the end of a walk whose screen was dark', () => {
  const comeHome = async () => {
    await phone.recorder.start();
    await walk(phone, 0, 20);
    phone.see(false);
    phone.nowMs += 1_800_000;
    phone.see(true);
    return phone.recorder.stop();
  };

  test('waits for one more place, so that the way home can be shown', async () => {
    const ended = comeHome();
    await vi.waitFor(() => expect(state().phase).toBe('finishing'));
    phone.fix(fixAt(1800, phone.nowMs, 2000));
    phone.fix(fixAt(1800, phone.nowMs + 3000, 40));
    expect((await database.walks.get(await ended))?.status).toBe('finished');
    expect(await database.fixes.count()).toBe(22);
  });

  test('waits no longer than the phone takes to find it', async () => {
    const ended = comeHome();
    await vi.waitFor(() => {
      expect(state().phase).toBe('finishing');
      phone.ring();
    });
    expect((await database.walks.get(await ended))?.status).toBe('finished');
    expect(await database.fixes.count()).toBe(20);
  });
});

describe('a journal that cannot be read', () => {
  const broken = () => vi.spyOn(database.walks, 'get').mockRejectedValueOnce(new Error('broken'));

  test('keeps no window from recording: going on, and ending, can be tried again', async () => {
    const before = createPhone(database);
    await before.recorder.start();
    const { walkId } = state(before) as { walkId: string };
    broken();
    await expect(phone.recorder.continueInterrupted(walkId)).rejects.toThrow('broken');
    broken();
    await expect(phone.recorder.endInterrupted(walkId)).rejects.toThrow('broken');
    expect(await phone.recorder.continueInterrupted(walkId)).toEqual({ ok: true });
  });

  test('leaves the walk that was stopped to be ended later', async () => {
    await phone.recorder.start();
    await walk(phone, 0, 20);
    const { walkId } = state() as { walkId: string };
    broken();
    await expect(phone.recorder.stop()).rejects.toThrow('broken');
    expect(state().phase).toBe('idle');
    expect(await phone.recorder.endInterrupted(walkId)).toEqual({ ok: true });
  });
});

test('two quick presses are one walk, two quick stops one end', async () => {
  await Promise.all([phone.recorder.start(), phone.recorder.start()]);
  expect(await database.walks.count()).toBe(1);
  await walk(phone, 0, 3);
  const [first, second] = await Promise.all([phone.recorder.stop(), phone.recorder.stop()]);
  expect(first).toBe(second);
});

test('what another window records is neither begun, gone on with nor ended here', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 5);
  const { walkId } = state() as { walkId: string };
  const second = createPhone(database, { isTaken: true });
  const refused = { ok: false, trouble: 'other-window' };
  expect(await second.recorder.isTakenElsewhere()).toBe(true);
  expect(await second.recorder.start()).toEqual(refused);
  expect(await second.recorder.continueInterrupted(walkId)).toEqual(refused);
  expect(await second.recorder.endInterrupted(walkId)).toEqual(refused);
  expect(await database.walks.count()).toBe(1);
  expect((await database.walks.get(walkId))?.status).toBe('recording');
});

test('nothing is written during a pause', async () => {
  await phone.recorder.start();
  await walk(phone, 0, 5);
  await phone.recorder.pause();
  phone.fix(fixAt(50, phone.nowMs + 1000));
  await phone.recorder.resume();
  await walk(phone, 5, 6);
  expect(await database.fixes.count()).toBe(6);
});
