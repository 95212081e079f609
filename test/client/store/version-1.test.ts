import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { createDesk } from '../recorder/desk.ts';
import { createPhone, fixAt } from '../recorder/phone.ts';
import { createDisk } from './disk.ts';

let disk: ReturnType<typeof createDisk>;
beforeEach(() => {
  disk = createDisk();
});

/** The schema as version 1 had it, letter for letter: it lies on phones. */
function openVersion1(name: string): Dexie {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    walks: 'id',
    fixes: '[walkId+seq]',
    tracks: 'walkId',
    spots: 'id',
    outbox: 'id, subject, state',
    payloads: 'id',
    discs: 'seq',
    settings: 'key',
    memberships: 'campaign',
  });
  return database;
}

const startedAtMs = Date.UTC(2026, 2, 3, 10);

const walkRow = {
  id: 'old',
  status: 'recording',
  addedAtMs: startedAtMs,
  wanted: false,
  campaign: null,
  data: { coded: { origin: 'recorded', startedAtMs, endedAtMs: null, metres: 0, notes: [], choices: null } },
};

const fixRow = (seq: number) => ({
  walkId: 'old',
  seq,
  data: { coded: fixAt(seq * 1.4, startedAtMs + (seq + 1) * 1000) },
});

async function beginInVersion1(name: string, fixes: number): Promise<Dexie> {
  const old = openVersion1(name);
  await old.table('walks').put(walkRow);
  await old.table('fixes').bulkPut(Array.from({ length: fixes }, (_, seq) => fixRow(seq)));
  return old;
}

test('a walk begun by version 1 goes on, ends and is read under this one', async () => {
  const database = disk.open();
  (await beginInVersion1(database.name, 100)).close();

  const phone = createPhone(database);
  phone.nowMs = startedAtMs + 700_000;
  expect(await phone.recorder.continueInterrupted('old')).toEqual({ ok: true });
  expect(phone.recorder.state.get()).toMatchObject({ phase: 'recording', recordedMs: 100_000 });
  for (let step = 500; step < 600; step += 1) {
    phone.nowMs += 1000;
    phone.fix(fixAt(step * 1.4, phone.nowMs));
  }
  await phone.recorder.stop();
  expect(await database.fixes.count()).toBe(200);

  const desk = createDesk(database);
  const read = await desk.walks.read('old');
  expect(read?.track.segments).toHaveLength(2);
  expect(read?.gaps).toMatchObject([{ cause: 'interrupted' }]);
  expect(read?.metres).toBeCloseTo(2 * 99 * 1.4, -1);
});

test('a walk that version 1 had finished is read, deleted and brought back as it was', async () => {
  const database = disk.open();
  const old = await beginInVersion1(database.name, 100);
  await old.table('walks').put({ ...walkRow, status: 'finished' });
  old.close();
  const desk = createDesk(database);
  const before = await desk.walks.read('old');
  expect(before).toMatchObject({ gaps: [], hiddenShare: 0 });
  await desk.bin.remove('walk', 'old');
  expect(await database.fixes.count()).toBe(0);
  await desk.bin.restore();
  expect(await desk.walks.read('old')).toEqual(before);
});

test('two hundred that wait to be sent since version 1 all wait still, each with its body', async () => {
  const database = disk.open();
  const old = openVersion1(database.name);
  const ids = Array.from({ length: 200 }, (_, i) => `row-${i}`);
  await old.table('outbox').bulkPut(ids.map((id) => ({ id, subject: id, state: 'waiting', op: 'put' })));
  await old.table('payloads').bulkPut(ids.map((id) => ({ id, data: { coded: { of: id } } })));
  old.close();
  expect(await database.outbox.where('state').equals('waiting').count()).toBe(200);
  const bodies = await database.payloads.bulkGet(ids);
  expect(bodies.map((row) => row?.data.coded)).toEqual(ids.map((id) => ({ of: id })));
});

test('a window of version 1 that is recording loses nothing when this one is opened beside it', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const database = disk.open();
  const old = await beginInVersion1(database.name, 50);
  await database.open();
  for (let seq = 50; seq < 60; seq += 1) await old.table('fixes').put(fixRow(seq));
  expect(await database.fixes.count()).toBe(60);
  old.close();
});

test('version 1 can take back a walk that went on under this one: its fixes are numbered without holes', async () => {
  const database = disk.open();
  const phone = createPhone(database);
  await phone.recorder.start();
  for (const step of [0, 1, 2]) {
    phone.see(false);
    phone.see(true);
    phone.fix(fixAt(step * 1.4, phone.nowMs));
  }
  await phone.recorder.stop();
  expect((await database.fixes.toArray()).map(({ seq }) => seq)).toEqual([0, 1, 2]);
});
