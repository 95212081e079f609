import type { Outbox } from '../../../src/client/sync/outbox-port.ts';
import { deliverRound } from '../../../src/client/sync/sync-core.ts';
import type { Answer, SendItems } from '../../../src/client/sync/transport.ts';
import { cellOf } from '../../../src/domain/heat/cell.ts';
import type { MarkBody, WalkBody } from '../../../src/protocol/bodies.ts';
import { testCampaign } from '../../support/test-campaign.ts';
import { createChance } from './chance.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { oldCampaign, type RealServer } from './real-server.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';

export type DeliverRound = typeof deliverRound;

/** A walk or spot of the phone, and what its owner wants of it in the end. */
interface Subject {
  readonly name: string;
  readonly number: number;
  readonly kind: 'walk' | 'spot';
  readonly campaign: string;
  /** Its id makes any whole request malformed. */
  readonly isPoison: boolean;
  version: number;
  wanted: boolean;
  /** The version is one that the server refuses; the next edit may mend it. */
  isSick: boolean;
}

export interface Outcome {
  /** What went wrong, in words; empty when nothing did. */
  readonly faults: readonly string[];
  readonly log: readonly string[];
}

class Killed extends Error {}

/**
 * One phone with two windows and two campaigns, one server, one bad day; then good weather. The older campaign's token may
 * die on the way. What must be true after it is returned as faults.
 */
export async function simulate(
  seed: number,
  server: RealServer,
  deliver: DeliverRound = deliverRound,
): Promise<Outcome> {
  const chance = createChance(seed);
  const below = (n: number) => Math.floor(chance() * n);
  const log: string[] = [];
  const outbox = new MemoryOutbox();
  const scheduler = createScheduler(below);
  const subjects: Subject[] = [];
  let nowMs = 1_000_000_000_000;
  let isStormy = true;
  let isOldTokenDead = false;
  await server.reset();

  const act = createOwner({ outbox, subjects, below, log, nowMs: () => nowMs });
  const send = createBadNetwork({
    server,
    below,
    log,
    scheduler,
    isStormy: () => isStormy,
    isDead: (campaign) => isOldTokenDead && campaign === oldCampaign,
  });

  async function readEpoch(): Promise<string | null> {
    await scheduler.step();
    const epoch = isStormy && below(3) === 0 ? null : await server.readEpoch();
    await scheduler.step();
    return epoch;
  }

  function world() {
    return {
      clock: { nowMs: () => nowMs },
      random: chance,
      net: { send, readEpoch },
      outbox: killable(outbox, scheduler, () => isStormy && below(25) === 0),
    };
  }

  async function openWindow(): Promise<void> {
    try {
      await deliver(world(), { eager: isStormy ? below(2) === 0 : true });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      log.push('a window was killed');
    }
  }

  /** The phone's backup file, and what its owner wanted then. */
  let wasRestored = false;
  let restorePhone = (): void => undefined;
  const backUpPhone = () => {
    const putBack = outbox.copy();
    const known = new Set(outbox.rows.keys());
    const wishes = subjects.map((subject) => ({ ...subject }));
    restorePhone = () => {
      // Contributions first made after the backup are beyond the phone's knowledge, and so beyond this promise.
      if (![...outbox.rows.keys()].every((id) => known.has(id))) return;
      log.push('the phone was restored from its backup');
      wasRestored = true;
      putBack();
      subjects.splice(0, subjects.length, ...wishes.map((wish) => ({ ...wish })));
      // Restoring a backup queues everything again, like another history of the server, and trusts no "not sent yet".
      for (const [id, row] of outbox.rows) outbox.rows.set(id, { ...row, mayBeKnown: true });
      outbox.queueAll();
    };
  };

  for (let day = 0; day < 6; day += 1) {
    const windows = [openWindow(), openWindow()];
    await scheduler.run(windows, () => {
      if (below(3) === 0) act();
      if (below(60) === 0) scheduler.background(server.saveBackup());
      if (below(90) === 0) {
        log.push('the server was restored from its backup');
        scheduler.background(server.restoreBackup());
      }
      if (below(80) === 0) backUpPhone();
      if (below(120) === 0) restorePhone();
      if (below(50) === 0 && !isOldTokenDead) {
        log.push("the old campaign's token died");
        isOldTokenDead = true;
      }
      if (below(150) === 0) isOldTokenDead = false;
      // Clocks run, jump, and are set back.
      nowMs += below(40) === 0 ? (below(2) === 0 ? 1 : -1) * below(10 * 365) * 86_400_000 : below(9000);
    });
  }

  isStormy = false;
  await scheduler.flush();
  // The last thing a phone would notice by itself.
  if (below(6) === 0) await server.restoreBackup();
  const waits = (isMeant: (campaign: string) => boolean) =>
    [...outbox.rows.values()].some(({ state, campaign }) => state === 'waiting' && isMeant(campaign));
  const goodRound = async () => {
    nowMs += 20 * 60_000;
    await scheduler.run([openWindow()], () => undefined);
  };
  const faults: string[] = [];
  if (isOldTokenDead) {
    for (let round = 0; round < 12 && waits((campaign) => campaign !== oldCampaign); round += 1) await goodRound();
    if (waits((campaign) => campaign !== oldCampaign)) faults.push('a dead campaign holds up the other');
    log.push('the phone is enrolled again');
    isOldTokenDead = false;
  }
  // Quiet for six rounds, each of which greets the server: nothing more is coming.
  for (let round = 0, quiet = 0; round < 40 && quiet < 6; round += 1) {
    quiet = waits(() => true) ? 0 : quiet + 1;
    await goodRound();
  }
  faults.push(...(await judge(server, outbox, subjects, wasRestored)));
  return { faults, log };
}

function createOwner(phone: {
  outbox: MemoryOutbox;
  subjects: Subject[];
  below: (n: number) => number;
  log: string[];
  nowMs: () => number;
}): () => void {
  const { outbox, subjects, below, log } = phone;
  const put = (subject: Subject) => {
    subject.version += 1;
    subject.wanted = true;
    subject.isSick = subject.kind === 'spot' && below(6) === 0;
    log.push(`put ${subject.name} version ${subject.version}`);
    const { name, kind, campaign, isPoison } = subject;
    const freshId = isPoison ? `poison-${name}-${subject.version}` : uuidOf(below);
    const contributor = kind === 'walk' ? uuidOfNumber(1) : uuidOfNumber(2);
    outbox.change(
      { op: 'put', subject: name, kind, campaign, contributor, body: bodyOf(subject), freshId },
      phone.nowMs(),
    );
  };
  return () => {
    const subject = subjects[below(subjects.length)];
    if (subject === undefined || (subjects.length < 8 && below(3) > 0)) {
      const number = subjects.length + 1;
      const kind = below(2) === 0 ? 'walk' : 'spot';
      const fresh: Subject = {
        name: `${kind}-${number}`,
        number,
        kind,
        campaign: below(4) === 0 ? oldCampaign : testCampaign.id,
        isPoison: below(12) === 0,
        version: 0,
        wanted: false,
        isSick: false,
      };
      subjects.push(fresh);
      put(fresh);
    } else if (below(3) === 0) {
      log.push(`withdraw ${subject.name}`);
      subject.wanted = false;
      outbox.change({ op: 'withdraw', subject: subject.name }, phone.nowMs());
    } else put(subject);
  };
}

function createBadNetwork(net: {
  server: RealServer;
  below: (n: number) => number;
  log: string[];
  scheduler: Scheduler;
  isStormy: () => boolean;
  isDead: (campaign: string) => boolean;
}): SendItems {
  const { server, below, log, scheduler } = net;
  return async (campaign, items) => {
    const words = items.map(({ id, rev, op }) => `${op} ${id.slice(0, 8)}@${rev}`).join(', ');
    await scheduler.step();
    const weather = net.isStormy() ? below(14) : 99;
    if (weather === 0) return tell(`dropped: ${words}`, { ok: false, status: null });
    if (weather === 1) return tell(`500: ${words}`, { ok: false, status: 500, code: null, retryAfterMs: null });
    if (weather === 2)
      return tell(`429: ${words}`, { ok: false, status: 429, code: 'too-many-requests', retryAfterMs: 5000 });
    if (net.isDead(campaign))
      return tell(`turned away: ${words}`, { ok: false, status: 401, code: 'unauthorized', retryAfterMs: null });
    const answer = await server.take(items);
    log.push(`taken: ${words}`);
    await scheduler.step();
    if (weather === 3) return tell('  the answer was lost', { ok: false, status: null });
    if (weather === 4) scheduler.later(() => server.take(items).then(() => void log.push(`came twice: ${words}`)));
    if (weather === 5 && answer.ok) {
      const results = answer.response.results.map((result) =>
        below(2) === 0 ? { ...result, verdict: 'retry' as const } : result,
      );
      return { ok: true, response: { ...answer.response, results } };
    }
    return answer;
  };
  function tell(what: string, answer: Answer): Answer {
    log.push(what);
    return answer;
  }
}

/** Every call to the store may be the last thing a window does, before or after the write. */
function killable(outbox: MemoryOutbox, scheduler: Scheduler, isKilled: () => boolean): Outbox {
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    await scheduler.step();
    if (isKilled()) throw new Killed();
    const done = await work();
    if (isKilled()) throw new Killed();
    return done;
  };
  return {
    readWaiting: (kind, isWanted, limit) => step(() => outbox.readWaiting(kind, isWanted, limit)),
    update: (ids, change) => step(() => outbox.update(ids, change)),
    settle: (epoch, ids, change) => step(() => outbox.settle(epoch, ids, change)),
    readMemory: () => step(() => outbox.readMemory()),
    rememberHold: (untilMs) => step(() => outbox.rememberHold(untilMs)),
  };
}

async function judge(
  server: RealServer,
  outbox: MemoryOutbox,
  subjects: readonly Subject[],
  wasRestored: boolean,
): Promise<readonly string[]> {
  const stored = await server.stored();
  const faults: string[] = [];
  for (const subject of subjects) {
    const found = stored.filter(({ body }) => numberIn(body as WalkBody | MarkBody) === subject.number);
    const rows = [...outbox.rows.values()].filter((row) => row.subject === subject.name);
    if (subject.isPoison) {
      if (subject.wanted && !rows.some(({ state }) => state === 'rejected'))
        faults.push(`${subject.name}: poison not told`);
      continue;
    }
    // Withdrawn by this phone before it was restored: final, and the phone was told.
    if (
      wasRestored &&
      subject.wanted &&
      rows.some(({ op, state }) => op === 'withdraw' && state === 'done') &&
      !rows.some(({ op }) => op === 'put')
    ) {
      if (found.length > 0) faults.push(`${subject.name}: resurrected`);
      continue;
    }
    if (subject.wanted && subject.isSick) {
      if (!rows.some(({ state }) => state === 'rejected')) faults.push(`${subject.name}: refusal not told`);
      const stands = rows.some(({ standingRev }) => standingRev !== undefined);
      if (stands !== found.length > 0) faults.push(`${subject.name}: ${stands ? 'said' : 'not said'} to stand`);
      continue;
    }
    if (found.length > 1) faults.push(`${subject.name}: stored ${found.length} times`);
    if (!subject.wanted && found.length > 0) faults.push(`${subject.name}: resurrected`);
    if (subject.wanted && found.length === 0) faults.push(`${subject.name}: lost`);
    if (subject.wanted && found.length === 1) {
      const version = versionIn(found[0]?.body as WalkBody | MarkBody);
      if (version !== subject.version) faults.push(`${subject.name}: version ${version} instead of ${subject.version}`);
    }
    for (const row of rows) if (row.state !== 'done') faults.push(`${subject.name}: stuck as ${row.op} ${row.state}`);
  }
  return faults;
}

const cells = [0, 1].map((i) => cellOf({ lat: 63.43 + i / 100, lng: 10.39 }, 12)).sort();

/** Bodies that tell whose they are and which version, in the words of the wire. */
function bodyOf({ kind, number, version, isSick }: Subject): WalkBody | MarkBody {
  if (kind === 'spot') {
    const time = { month: '2026-03', part: 'day' } as const;
    return {
      sentiment: 'problem',
      kind: 'ice',
      lat: 63.4,
      lng: 10.4,
      time,
      note: `${number}:${version}`.padEnd(isSick ? 501 : 0),
    };
  }
  const time = { month: '2026-03', week: 'weekday', part: 'day' } as const;
  return { origin: 'recorded', cells, seconds: [number * 10, version * 10], time };
}

function numberIn(body: WalkBody | MarkBody): number {
  return 'cells' in body ? (body.seconds[0] ?? 0) / 10 : Number(body.note?.split(':')[0]);
}

function versionIn(body: WalkBody | MarkBody): number {
  return 'cells' in body ? (body.seconds[1] ?? 0) / 10 : Number(body.note?.split(':')[1]);
}

function uuidOf(below: (n: number) => number): string {
  const hex = Array.from({ length: 20 }, () => below(16).toString(16)).join('');
  return `${hex.slice(0, 8)}-0000-4000-8000-${hex.slice(8)}`;
}

function uuidOfNumber(n: number): string {
  return `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`;
}
