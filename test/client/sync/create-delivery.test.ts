import { beforeEach, expect, test, vi } from 'vitest';
import type { DeliveryState } from '../../../src/client/recorder/walker-ports.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { createOutboxStore } from '../../../src/client/store/outbox-store.ts';
import { createDelivery, type DeliveryDesk } from '../../../src/client/sync/create-delivery.ts';
import type { Answer } from '../../../src/client/sync/transport.ts';
import type { SyncItem } from '../../../src/protocol/sync.ts';
import { createDisk } from '../store/disk.ts';

let database: Database;
let delivery: DeliveryDesk;
let answer: (items: readonly SyncItem[], campaign: string) => Answer;
let campaign: string;
let requests: (readonly SyncItem[])[];
let alarms: { ms: number; ring: () => void }[];
let comeBack: (what: 'online' | 'visible') => void;
let nowMs: number;
let isAlone: boolean;

const stored = (items: readonly SyncItem[]): Answer => ({
  ok: true,
  response: {
    epoch: 'e',
    serverTime: '',
    results: items.map(({ id, rev, op }) => ({ id, rev, verdict: op === 'put' ? 'stored' : 'withdrawn' })),
  },
});

beforeEach(() => {
  database = createDisk().open();
  requests = [];
  alarms = [];
  nowMs = 1_000_000;
  isAlone = true;
  campaign = 'c1';
  answer = stored;
  const outbox = createOutboxStore(database, identityCodec);
  delivery = createDelivery({
    clock: { nowMs: () => nowMs },
    random: () => 0.5,
    net: {
      async send(to, items) {
        requests.push(items);
        return answer(items, to);
      },
      readEpoch: async () => 'e',
    },
    outbox,
    counts: outbox.counts,
    readCampaign: async () => campaign,
    alone: async (work) => (isAlone ? work() : null),
    alarm(ms, ring) {
      const alarm = { ms, ring };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
    watchReturns(onReturn) {
      comeBack = onReturn;
      return () => undefined;
    },
  });
  return delivery.start();
});

async function queue(count: number, kind: 'walk' | 'spot' = 'walk', note = '', to = 'c1'): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => ({
    id: `00000000-0000-4000-8000-${kind === 'walk' ? 0 : 1}${to === 'c1' ? 0 : 1}${String(i).padStart(10, '0')}`,
    subject: `${kind}${i}`,
    kind,
    campaign: to,
    contributor: '00000000-0000-4000-8000-999999999999',
    rev: 1,
    op: 'put' as const,
    state: 'waiting' as const,
    queuedAtMs: nowMs + i,
    tries: 0,
    nextAtMs: 0,
    leaseUntilMs: 0,
    lastReason: null,
    mayBeKnown: false,
  }));
  await database.transaction('rw', database.outbox, database.payloads, async () => {
    await database.payloads.bulkPut(rows.map(({ id }) => ({ id, data: { coded: { note } } })));
    await database.outbox.bulkPut(rows);
  });
}

const becomes = (state: Partial<DeliveryState>) =>
  vi.waitFor(() => expect(delivery.state.get()).toMatchObject(state), { interval: 2 });

test('what is saved is sent by itself, walks and spots apart, at most fifty and 256 KiB at once', async () => {
  await queue(60, 'walk');
  await becomes({ waiting: 0, activity: 'idle' });
  await queue(4, 'spot', 'x'.repeat(100 * 1024));
  await vi.waitFor(() => expect(requests.length).toBe(4), { interval: 2 });
  await becomes({ waiting: 0, activity: 'idle', trouble: null });
  expect(requests.map((items) => items.length)).toEqual([50, 10, 2, 2]);
  for (const items of requests) expect(new Set(items.map(({ kind }) => kind)).size).toBe(1);
  // Nothing but the words of the wire leaves.
  expect(Object.keys(requests[0]?.[0] ?? {}).sort()).toEqual([
    'body',
    'campaign',
    'contributor',
    'id',
    'kind',
    'op',
    'rev',
  ]);
});

test('without contact it waits, says so, and goes when the network comes back', async () => {
  answer = () => ({ ok: false, status: null });
  await queue(1);
  await becomes({ waiting: 1, trouble: 'no-contact', activity: 'idle' });
  await vi.waitFor(() => expect(alarms.length).toBe(1));
  answer = stored;
  comeBack('online');
  await becomes({ waiting: 0, trouble: null });
});

test('a trouble is told until something was asked and answered', async () => {
  answer = () => ({ ok: false, status: 500, code: null, retryAfterMs: null });
  await queue(1);
  await becomes({ waiting: 1, trouble: 'server-trouble', activity: 'idle' });
  const told: string[] = [];
  const stop = delivery.state.subscribe(() => {
    const { activity, trouble } = delivery.state.get() ?? {};
    told.push(`${activity}: ${trouble}`);
  });
  // The page is seen again before the next try is due: nothing is asked.
  comeBack('visible');
  await vi.waitFor(() => expect(told).toContain('idle: server-trouble'), { interval: 2 });
  stop();
  expect(requests.length).toBe(1);
  expect(new Set(told)).toEqual(new Set(['sending: server-trouble', 'idle: server-trouble']));
});

test('Retry-After is obeyed, also when somebody presses', async () => {
  answer = () => ({ ok: false, status: 503, code: 'unavailable', retryAfterMs: 120_000 });
  await queue(1);
  await becomes({ trouble: 'server-trouble', activity: 'idle' });
  answer = stored;
  await delivery.sendNow();
  expect(requests.length).toBe(1);
  await vi.waitFor(() => expect(alarms[0]?.ms).toBeGreaterThanOrEqual(120_000));
  nowMs += 130_000;
  await delivery.sendNow();
  await becomes({ waiting: 0, trouble: null });
});

test('the culprit of a malformed request is found and told, the good ones go', async () => {
  const culprit = '00000000-0000-4000-8000-000000000017';
  answer = (items) =>
    items.some(({ id }) => id === culprit)
      ? { ok: false, status: 400, code: 'malformed', retryAfterMs: null }
      : stored(items);
  await queue(50);
  await becomes({ waiting: 0, rejected: 1 });
  expect(await database.outbox.get(culprit)).toMatchObject({ state: 'rejected', lastReason: 'body-invalid' });
  expect(requests.length).toBeLessThanOrEqual(13);
});

test('a 400 that did not come from our server blames nobody', async () => {
  answer = () => ({ ok: false, status: 400, code: null, retryAfterMs: null });
  await queue(3);
  await becomes({ waiting: 3, rejected: 0, trouble: 'server-trouble' });
  expect(requests.length).toBe(1);
});

test('a device that is turned away stops asking, and sends all when it is enrolled again', async () => {
  answer = () => ({ ok: false, status: 401, code: 'unauthorized', retryAfterMs: null });
  await queue(2);
  await becomes({ trouble: 'unauthorized', activity: 'idle', waiting: 2 });
  expect(alarms).toEqual([]);
  answer = stored;
  delivery.enrolled();
  await becomes({ waiting: 0, trouble: null });
});

test('an old campaign whose token is dead holds up no other, and is sent when the device is enrolled again', async () => {
  const dead: Answer = { ok: false, status: 401, code: 'unauthorized', retryAfterMs: null };
  answer = (items, to) => (to === 'old' ? dead : stored(items));
  await queue(60, 'walk', '', 'old');
  await queue(2, 'spot', '', 'old');
  nowMs += 1000;
  await queue(3, 'walk');
  await queue(1, 'spot');
  // The old campaign is no trouble that the walker could mend.
  await becomes({ waiting: 62, activity: 'idle', trouble: null });
  expect(alarms).toEqual([]);
  const asked = requests.length;
  // What is new in the good one goes by itself, and a try that failed is planned again; the dead one is left alone.
  answer = (_items, to) => (to === 'old' ? dead : { ok: false, status: null });
  await queue(5, 'walk');
  await becomes({ waiting: 67, activity: 'idle', trouble: 'no-contact' });
  await vi.waitFor(() => expect(alarms.length).toBe(1));
  expect(requests.slice(asked).every((items) => items.every((item) => item.campaign === 'c1'))).toBe(true);
  answer = stored;
  delivery.enrolled();
  await becomes({ waiting: 0, trouble: null });
});

test('while another window sends, this one does not', async () => {
  // The round of the start is over.
  await delivery.sendNow();
  isAlone = false;
  await queue(1);
  await delivery.sendNow();
  expect(requests).toEqual([]);
  isAlone = true;
  await delivery.sendNow();
  await becomes({ waiting: 0 });
});

test('tells how far a sending is, counting what came meanwhile, and nothing when it is over', async () => {
  const seen: string[] = [];
  delivery.state.subscribe(() => {
    const { progress } = delivery.state.get() ?? {};
    if (progress) seen.push(`${progress.done} of ${progress.of}`);
  });
  await becomes({ waiting: 0, activity: 'idle' });
  await queue(60, 'walk');
  await vi.waitFor(() => expect(seen).toContain('50 of 60'), { interval: 2 });
  await becomes({ waiting: 0, activity: 'idle', progress: null });
  for (const words of seen) {
    const [done = 0, of = 0] = words.split(' of ').map(Number);
    expect(done).toBeLessThanOrEqual(of);
  }
});
