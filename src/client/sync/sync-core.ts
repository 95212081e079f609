import { contributionKinds, type SyncResponse } from '../../protocol/sync.ts';
import { limits } from '../../protocol/version.ts';
import { backOffMs, isOver, longestBackOffMs, longestHoldMs } from './back-off.ts';
import { fitRequest, toSyncItem } from './fit-request.ts';
import type { Outbox, OutboxItem, OutboxRow } from './outbox-port.ts';
import { postponed, settleRow } from './settle-row.ts';
import type { Answer, Net } from './transport.ts';

export interface SyncWorld {
  readonly clock: { nowMs(): number };
  /** In [0, 1). */
  readonly random: () => number;
  readonly net: Net;
  readonly outbox: Outbox;
}

/** What ended a round before its time. */
export type RoundTrouble = 'no-contact' | 'server-trouble';

export interface RoundEnd {
  readonly trouble: RoundTrouble | null;
  /** False when nothing was due: such a round knows nothing of the server or the way to it. */
  readonly asked: boolean;
  /** The campaigns whose token the server does not know: nothing of theirs is sent until the device is enrolled again. */
  readonly turnedAway: ReadonlySet<string>;
}

type BatchTrouble = RoundTrouble | 'unauthorized';

/** Longer than a request may take; whoever died in the middle is replaced after it. */
export const leaseMs = 60_000;

/** An item that comes back again and again within one round waits for the next: no server can hold a round for ever. */
const sendingsPerRound = 4;

/**
 * Sends what is due, walks and spots in separate requests, until nothing is left or something is in the way. `eager` also takes
 * what waits for its next try, and asks for every campaign; a server's Retry-After is obeyed all the same. Otherwise the
 * campaigns of `turnedAway` are left alone. Throws only when the store does.
 */
export async function deliverRound(
  world: SyncWorld,
  { eager, turnedAway: before }: { readonly eager: boolean; readonly turnedAway?: ReadonlySet<string> },
): Promise<RoundEnd> {
  // One dead token must not hold up the other campaigns, whose items may all be younger.
  const turnedAway = new Set(eager ? [] : before);
  const { holdUntilMs, epoch } = await world.outbox.readMemory();
  if (!isOver(holdUntilMs, world.clock.nowMs(), longestHoldMs))
    return { trouble: 'server-trouble', asked: false, turnedAway };
  if (eager && epoch !== null) await greet(world);
  const sendings = new Map<string, number>();
  for (const kind of contributionKinds) {
    for (;;) {
      const isDue = (row: OutboxRow) =>
        !turnedAway.has(row.campaign) &&
        (sendings.get(row.id) ?? 0) < sendingsPerRound &&
        isRowDue(row, world.clock.nowMs(), eager);
      const due = await world.outbox.readWaiting(kind, isDue, limits.itemsPerRequest);
      const batch = await lease(world, fitRequest(due));
      if (batch.length === 0) break;
      for (const { id } of batch) sendings.set(id, (sendings.get(id) ?? 0) + 1);
      const trouble = await deliver(world, batch);
      if (trouble === 'unauthorized') turnedAway.add(campaignOf(batch));
      else if (trouble !== null) return { trouble, asked: true, turnedAway };
    }
  }
  return { trouble: null, asked: sendings.size > 0, turnedAway };
}

function campaignOf(batch: readonly OutboxItem[]): string {
  return batch[0]?.campaign ?? '';
}

/** A device with nothing to send would never hear that the server lost what it had: it asks for the epoch. */
async function greet(world: SyncWorld): Promise<void> {
  const epoch = await world.net.readEpoch();
  if (epoch !== null) await world.outbox.settle(epoch, [], () => null);
}

export function isRowDue(row: OutboxRow, nowMs: number, eager: boolean): boolean {
  if (!isOver(row.leaseUntilMs, nowMs, leaseMs)) return false;
  return eager || isOver(row.nextAtMs, nowMs, longestBackOffMs);
}

/** Of these, the ones no other sender has and nobody changed since they were read. */
async function lease(world: SyncWorld, items: readonly OutboxItem[]): Promise<readonly OutboxItem[]> {
  if (items.length === 0) return [];
  const nowMs = world.clock.nowMs();
  const revs = new Map(items.map(({ id, rev }) => [id, rev]));
  const leased = await world.outbox.update([...revs.keys()], (row) => {
    const isFree = row.state === 'waiting' && row.rev === revs.get(row.id) && isOver(row.leaseUntilMs, nowMs, leaseMs);
    return isFree ? { ...row, leaseUntilMs: nowMs + leaseMs, mayBeKnown: true } : null;
  });
  const taken = new Set(leased.map(({ id }) => id));
  return items.filter(({ id }) => taken.has(id));
}

async function deliver(world: SyncWorld, batch: readonly OutboxItem[]): Promise<BatchTrouble | null> {
  const answer = await world.net.send(campaignOf(batch), batch.map(toSyncItem));
  // From here on only bookkeeping: a store that fails now must not look like a server that did not answer.
  if (answer.ok) {
    await settle(world, batch, answer.response);
    return null;
  }
  if (isAboutTheBatch(answer)) return batch.length > 1 ? halve(world, batch) : blame(world, batch);
  return giveWay(world, batch, answer);
}

/** 400 and 413, from our own server only: a proxy's complaint must not make an item look guilty. */
function isAboutTheBatch(answer: Extract<Answer, { ok: false }>): boolean {
  return answer.status !== null && (answer.code === 'malformed' || answer.code === 'too-large');
}

/** Both halves at once: the culprit among fifty is alone after six round trips. */
async function halve(world: SyncWorld, batch: readonly OutboxItem[]): Promise<BatchTrouble | null> {
  const middle = Math.ceil(batch.length / 2);
  const [first, second] = await Promise.all([
    deliver(world, batch.slice(0, middle)),
    deliver(world, batch.slice(middle)),
  ]);
  return first ?? second;
}

async function blame(world: SyncWorld, batch: readonly OutboxItem[]): Promise<null> {
  await changeSent(world, batch, (row, sent) =>
    row.rev === sent.rev
      ? { ...row, leaseUntilMs: 0, state: 'rejected', lastReason: 'body-invalid' }
      : { ...row, leaseUntilMs: 0 },
  );
  return null;
}

async function settle(world: SyncWorld, batch: readonly OutboxItem[], response: SyncResponse): Promise<void> {
  const results = new Map(response.results.map((result) => [result.id, result]));
  const nowMs = world.clock.nowMs();
  const sent = new Map(batch.map((item) => [item.id, item]));
  await world.outbox.settle(response.epoch, [...sent.keys()], (row) => {
    const item = sent.get(row.id);
    return item === undefined ? null : settleRow(row, item, results.get(row.id), { nowMs, chance: world.random() });
  });
}

/** The server or the way to it is in trouble: everything of the batch waits, nothing is ever given up on. */
async function giveWay(
  world: SyncWorld,
  batch: readonly OutboxItem[],
  answer: Extract<Answer, { ok: false }>,
): Promise<BatchTrouble> {
  const nowMs = world.clock.nowMs();
  if (answer.status === 401) {
    // Nothing is wrong with the items: they go as soon as the device is enrolled again.
    await changeSent(world, batch, (row) => ({ ...row, leaseUntilMs: 0 }));
    return 'unauthorized';
  }
  await changeSent(world, batch, (row, sent) => postponed(row, sent, { nowMs, chance: world.random() }));
  if (answer.status === null) return 'no-contact';
  if (answer.retryAfterMs !== null) {
    // A little more than asked, each device its own: all who were turned away at once would come back at once.
    const spreadMs = backOffMs(0, world.random());
    await world.outbox.rememberHold(nowMs + Math.min(longestHoldMs, answer.retryAfterMs + spreadMs));
  }
  return 'server-trouble';
}

async function changeSent(
  world: SyncWorld,
  batch: readonly OutboxItem[],
  change: (row: OutboxRow, sent: OutboxItem) => OutboxRow,
): Promise<void> {
  const sent = new Map(batch.map((item) => [item.id, item]));
  await world.outbox.update([...sent.keys()], (row) => {
    const item = sent.get(row.id);
    return item === undefined ? null : change(row, item);
  });
}
