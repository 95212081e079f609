import { beforeEach, describe, expect, test, vi } from 'vitest';
import { identityCodec } from '../../../src/client/store/codec.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { readEntries } from '../../../src/client/store/read-entries.ts';
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

async function begin(): Promise<string> {
  await phone.recorder.start();
  const [walk] = await database.walks.toArray();
  if (walk === undefined) throw new Error('there is no walk');
  return walk.id;
}

/** "started fix fix hidden seen …", with runs of fixes as one word. */
async function written(walkId: string): Promise<string> {
  const words = (await readEntries(disk.open(), identityCodec, walkId)).map((entry) =>
    'fix' in entry ? 'fix' : entry.event.what,
  );
  return words.filter((word, i) => word !== 'fix' || words[i - 1] !== 'fix').join(' ');
}

async function walk(of: Phone, from: number, to: number): Promise<void> {
  const before = await database.fixes.count();
  for (let step = from; step < to; step += 1) {
    of.nowMs += 1000;
    of.fix(fixAt(step * 1.4, of.nowMs));
  }
  await vi.waitFor(async () => expect(await database.fixes.count()).toBe(before + to - from), { interval: 2 });
}

const state = (of: Phone = phone) => {
  const now = of.recorder.state.get();
  if (now?.phase !== 'recording' && now?.phase !== 'paused') throw new Error(`not running: ${now?.phase}`);
  return now;
};

describe('the journal of a walk', () => {
  test('tells in one order what the walker, the screen, the satellites and the battery did', async () => {
    const id = await begin();
    phone.screen(true);
    await walk(phone, 0, 3);
    phone.see(false);
    phone.battery(true);
    phone.see(true);
    await walk(phone, 3, 5);
    phone.trouble('silent');
    phone.trouble('silent');
    await walk(phone, 5, 7);
    await phone.recorder.pause();
    await phone.recorder.pause();
    phone.trouble('silent');
    phone.fix(fixAt(50, phone.nowMs));
    await phone.recorder.resume();
    await phone.recorder.resume();
    phone.screen(false);
    await walk(phone, 7, 8);
    await phone.recorder.stop();
    expect(await written(id)).toBe(
      'started screen fix hidden battery seen fix lost lost found fix paused resumed screen fix stopped',
    );
  });

  test('has each entry on disk in a transaction of its own', async () => {
    const transactions = vi.spyOn(database, 'transaction');
    await begin();
    phone.see(false);
    phone.see(true);
    await walk(phone, 0, 2);
    await vi.waitFor(async () => expect(await database.events.count()).toBe(3), { interval: 2 });
    const writes = transactions.mock.calls.filter(([mode]) => mode === 'rw');
    // started, hidden, seen and two fixes.
    expect(writes).toHaveLength(5);
  });

  test('keeps what happened while the disk refused, in its place', async () => {
    const id = await begin();
    await walk(phone, 0, 3);
    phone.refusal = 'full';
    phone.see(false);
    phone.see(true);
    phone.nowMs += 1000;
    phone.fix(fixAt(5, phone.nowMs));
    await vi.waitFor(() => expect(state()).toMatchObject({ storageTrouble: 'full' }));
    await phone.recorder.pause();
    expect(state().phase).toBe('paused');
    phone.refusal = null;
    phone.ring();
    await vi.waitFor(async () => expect(await written(id)).toBe('started fix hidden seen fix paused'), { interval: 2 });
  });
});

describe('after a kill', () => {
  async function killAndContinue(walkId: string, laterMs: number): Promise<Phone> {
    const again = createPhone(disk.open());
    again.nowMs = phone.nowMs + laterMs;
    expect(await again.recorder.continueInterrupted(walkId)).toEqual({ ok: true });
    return again;
  }

  test('time and metres are as they were: a pause, a hidden screen and the dead time count as little as before', async () => {
    const id = await begin();
    await walk(phone, 0, 60);
    await phone.recorder.pause();
    phone.nowMs += 600_000;
    await phone.recorder.resume();
    await walk(phone, 60, 90);
    phone.see(false);
    phone.nowMs += 40_000;
    phone.see(true);
    await walk(phone, 90, 120);
    const before = state();
    expect(before.recordedMs).toBe(160_000);
    const { recordedMs, metres, phase } = state(await killAndContinue(id, 3_600_000));
    expect({ recordedMs, metres, phase }).toEqual({
      recordedMs: before.recordedMs,
      metres: before.metres,
      phase: 'recording',
    });
  });

  test('what was paused goes on as paused, and nothing is written until the walker resumes', async () => {
    const id = await begin();
    await walk(phone, 0, 20);
    await phone.recorder.pause();
    await vi.waitFor(async () => expect(await written(id)).toBe('started fix paused'), { interval: 2 });
    const again = await killAndContinue(id, 900_000);
    expect(state(again)).toMatchObject({ phase: 'paused', recordedMs: 20_000 });
    again.fix(fixAt(900, again.nowMs));
    again.nowMs += 60_000;
    await again.recorder.resume();
    expect(state(again)).toMatchObject({ phase: 'recording', recordedMs: 20_000 });
    await walk(again, 30, 40);
    await again.recorder.stop();
    expect(await written(id)).toBe('started fix paused continued resumed fix stopped');
    expect(await database.fixes.count()).toBe(30);
  });

  test('twice over, every fix and event keeps its place', async () => {
    const id = await begin();
    await walk(phone, 0, 10);
    phone.see(false);
    await vi.waitFor(async () => expect(await written(id)).toBe('started fix hidden'), { interval: 2 });
    phone = await killAndContinue(id, 60_000);
    await walk(phone, 10, 20);
    phone = await killAndContinue(id, 60_000);
    await walk(phone, 20, 30);
    await phone.recorder.stop();
    expect(await written(id)).toBe('started fix hidden continued fix continued fix stopped');
    expect(await database.fixes.count()).toBe(30);
  });
});
