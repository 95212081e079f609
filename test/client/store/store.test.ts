import { beforeEach, expect, test, vi } from 'vitest';
import { createSettings } from '../../../src/client/recorder/create-settings.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { keep } from '../../../src/client/store/keep.ts';
import { createOutboxStore } from '../../../src/client/store/outbox-store.ts';
import { createSettingsStore } from '../../../src/client/store/settings-store.ts';
import { createShelf } from '../../../src/client/store/shelf.ts';
import type { OutboxRow } from '../../../src/client/sync/outbox-port.ts';
import { createDisk } from './disk.ts';

let disk: ReturnType<typeof createDisk>;
let database: Database;
beforeEach(() => {
  disk = createDisk();
  database = disk.open();
});

const row: OutboxRow = {
  id: 'a',
  subject: 's',
  kind: 'walk',
  campaign: 'c1',
  contributor: 'me',
  rev: 1,
  op: 'put',
  state: 'waiting',
  queuedAtMs: 1,
  tries: 0,
  nextAtMs: 0,
  leaseUntilMs: 0,
  lastReason: null,
  mayBeKnown: false,
};

test('the database is opened so that a commit is on disk before it is answered', () => {
  expect((database as unknown as { _options: { chromeTransactionDurability: string } })._options).toMatchObject({
    chromeTransactionDurability: 'strict',
  });
});

test.each([
  ['the quota', new DOMException('', 'QuotaExceededError'), 'full'],
  ['an abort without a reason, as a full disk gives at commit', new DOMException('', 'AbortError'), 'full'],
  [
    'a full disk inside a wrapper',
    Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }),
    'full',
  ],
  ['another window on an older version', new DOMException('', 'VersionError'), 'blocked'],
  ['a connection that stays lost', new DOMException('', 'UnknownError'), 'lost'],
])('%s is told as trouble', async (_what, error, trouble) => {
  expect(await keep(database, () => Promise.reject(error))).toEqual({ ok: false, trouble });
});

test('a fault in the program is not passed off as trouble of the disk', async () => {
  await expect(keep(database, () => Promise.reject(new DOMException('', 'DataError')))).rejects.toThrow();
});

test('a lost connection is opened again and the write repeated', async () => {
  await database.open();
  let tries = 0;
  const kept = await keep(database, async () => {
    tries += 1;
    if (tries === 1) {
      database.close({ disableAutoOpen: true });
    }
    await database.settings.put({ key: 'x', value: 1 });
  });
  expect(kept).toEqual({ ok: true });
  expect(await database.settings.get('x')).toMatchObject({ value: 1 });
});

test('a change is written whole or not at all', async () => {
  const shelf = createShelf(database, identityCodec, (length) => new Uint8Array(length));
  const walk = {
    id: 'w',
    status: 'finished',
    origin: 'imported',
    startedAtMs: null,
    endedAtMs: null,
    addedAtMs: 1,
    metres: 1,
    notes: [],
    wanted: true,
    choices: null,
    campaign: 'c1',
    discsMade: false,
  } as const;
  vi.spyOn(database.payloads, 'bulkPut').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const body = {
    origin: 'imported',
    cells: [],
    seconds: [],
    time: { month: 'unknown', week: 'unknown', part: 'unknown' },
  } as const;
  const kept = await shelf.commit({
    atMs: 1,
    walks: [walk],
    contributions: [
      {
        op: 'put',
        subject: 'w',
        kind: 'walk',
        campaign: 'c1',
        contributor: 'me',
        body: { ...body, cells: [], seconds: [] },
        freshId: 'a',
      },
    ],
  });
  expect(kept).toEqual({ ok: false, trouble: 'full' });
  expect(await database.walks.count()).toBe(0);
  expect(await database.outbox.count()).toBe(0);
});

test("the device's secret is made once, also by two windows at once", async () => {
  let next = 0;
  const open = () => createShelf(disk.open(), identityCodec, (length) => new Uint8Array(length).fill(next++));
  const [first, second] = await Promise.all([open().readSecret(), open().readSecret()]);
  expect(first).toEqual(second);
  expect(first.length).toBe(32);
  expect(await open().readSecret()).toEqual(first);
});

test('an answer from another epoch settles nothing and queues everything again', async () => {
  const outbox = createOutboxStore(database, identityCodec);
  await database.outbox.bulkPut([
    row,
    { ...row, id: 'b', state: 'done' },
    { ...row, id: 'c', state: 'rejected', lastReason: 'body-invalid' },
  ]);
  await outbox.settle('first', ['a'], (found) => ({ ...found, state: 'done' }));
  expect((await database.outbox.get('a'))?.state).toBe('done');
  await outbox.settle('second', ['a'], (found) => ({ ...found, state: 'done' }));
  expect((await database.outbox.toArray()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
  expect((await outbox.readMemory()).epoch).toBe('second');
});

test('what waits is read oldest first with its body, and a row that became a withdrawal loses its body', async () => {
  const outbox = createOutboxStore(database, identityCodec);
  await database.outbox.bulkPut([row, { ...row, id: 'b', queuedAtMs: 0 }, { ...row, id: 'c', kind: 'spot' }]);
  await database.payloads.bulkPut(['a', 'b', 'c'].map((id) => ({ id, data: { coded: { of: id } } })));
  const waiting = await outbox.readWaiting('walk', () => true, 50);
  expect(waiting.map(({ id, body }) => [id, body])).toEqual([
    ['b', { of: 'b' }],
    ['a', { of: 'a' }],
  ]);
  await outbox.update(['a'], (found) => ({ ...found, op: 'withdraw' }));
  expect(await database.payloads.get('a')).toBeUndefined();
});

test('settings are told to whoever listens, across windows', async () => {
  const first = {
    language: 'nb',
    textSize: 'normal',
    scheme: 'system',
    welcomed: false,
    consentWalks: false,
    consentSpots: false,
    consentAid: false,
    adviceRead: false,
    newsRead: null,
    homeScreenAdviceRead: false,
    aboutAsked: false,
    age: null,
    aid: null,
    speakEvents: false,
  } as const;
  const settings = createSettings(createSettingsStore(database, first));
  const heard: unknown[] = [];
  settings.all.subscribe(() => heard.push(settings.all.get()));
  await vi.waitFor(() => expect(heard).toEqual([first]));
  await settings.change({ textSize: 'large' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ ...first, textSize: 'large' }));

  expect(settings.refused.get()).toBeNull();
  vi.spyOn(database.settings, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await settings.change({ textSize: 'largest' })).toEqual({ ok: false, trouble: 'full' });
  expect(settings.refused.get()).toBe('full');
  expect(await settings.change({ textSize: 'largest' })).toEqual({ ok: true });
  expect(settings.refused.get()).toBeNull();
});
