import { type RideAnswer, rideRulesFor } from '../../domain/walk/ride-rules.ts';
import { trackMetres } from '../../domain/walk/track-metres.ts';
import { createMending } from './create-mending.ts';
import { claimDiscs, releaseDiscs } from './disc-ledger.ts';
import type { InTurn, Member, StoredDisc, StoredWalk } from './ports.ts';
import { prepareStoredWalk } from './prepare-stored-walk.ts';
import { protectAnew, queueWalk } from './protect-anew.ts';
import { type ProtectingFinished, protectFinished } from './protect-finished.ts';
import { readLine } from './read-line.ts';
import type { OnShare } from './share-port.ts';
import type { Kept, SendChoices, Walks, WithholdReason } from './walker-ports.ts';

export interface WalksWorld extends ProtectingFinished {
  readonly inTurn: InTurn;
}

export interface WalksDesk extends Walks {
  /** Queues what was wanted sent before the device took part in a campaign. */
  queueWaiting(): Promise<void>;
  /** Makes the discs of walks that are over and have none yet; also done before anything is sent. */
  protectFinished(): Promise<void>;
}

type Sent = Kept | { readonly ok: false; readonly withheld: WithholdReason };

/** Reads, sends, withdraws and removes walks. Everything that must be true together is one commit. */
export function createWalks(world: WalksWorld): WalksDesk {
  const { shelf, clock, inTurn, members } = world;

  async function find(id: string): Promise<StoredWalk> {
    const walk = await shelf.readWalk(id);
    if (walk === null) throw new Error(`There is no walk ${id} on this device.`);
    return walk;
  }

  /** What is still being walked, here or in another window, is neither prepared nor sent. */
  async function findFinished(id: string): Promise<StoredWalk> {
    const walk = await find(id);
    if (walk.status === 'recording') throw new Error(`Walk ${id} is being recorded: end it before it is sent.`);
    return walk;
  }

  /** Without a campaign it waits unqueued, but what the walker says of its ends holds at once. */
  async function settle(walk: StoredWalk, choices: SendChoices, member: Member | null): Promise<Sent> {
    const before = await shelf.readDiscs();
    const prepared = await prepare(walk, choices, before, member);
    const chosen = { ...walk, choices, discsMade: true };
    const queued =
      member === null
        ? { walk: { ...chosen, wanted: true }, contribution: null }
        : queueWalk(chosen, prepared, member, world.ids);
    // Also when this walk stays here: its home is the home of the other walks too.
    const after = claimDiscs(prepared.discs, prepared.uses, walk.id);
    const anew = await protectAnew(world, before, after, walk.id);
    const kept = await shelf.commit({
      atMs: clock.nowMs(),
      walks: [queued.walk, ...anew.walks],
      spots: anew.spots,
      discs: after,
      contributions: [...(queued.contribution ? [queued.contribution] : []), ...anew.contributions],
    });
    if (!kept.ok || member === null || prepared.outcome.ok) return kept;
    return { ok: false, withheld: prepared.outcome.reason };
  }

  const prepare = (
    walk: StoredWalk,
    choices: SendChoices,
    discs: readonly StoredDisc[],
    member: Member | null,
    onShare?: OnShare,
  ) =>
    prepareStoredWalk(shelf, walk, choices, releaseDiscs(discs, walk.id, choices), member?.campaign ?? null, onShare);

  async function send(id: string, choices: SendChoices): Promise<Sent> {
    const kept = await protectFinished(world, id);
    return kept.ok ? settle(await findFinished(id), choices, await members.readCurrent()) : kept;
  }

  async function answerRide(id: string, rides: RideAnswer): Promise<Kept> {
    const before = await findFinished(id);
    const said = { ...before, rides };
    const { track } = await readLine(shelf, said);
    const walk = { ...said, metres: trackMetres(track, 'foot') };
    const isSame = rideRulesFor(before.rides) === rideRulesFor(rides);
    if (isSame || !walk.wanted || walk.choices === null) return shelf.commit({ atMs: clock.nowMs(), walks: [walk] });
    const isProtected = await protectFinished(world, id);
    if (!isProtected.ok) return isProtected;
    const member = walk.campaign === null ? await members.readCurrent() : await members.read(walk.campaign);
    const sent = await settle(walk, walk.choices, member);
    // What is too short now was taken back: that is kept too.
    return sent.ok || 'withheld' in sent ? { ok: true } : sent;
  }

  async function withdraw(id: string): Promise<Kept> {
    const walk = await find(id);
    return shelf.commit({
      atMs: clock.nowMs(),
      walks: [{ ...walk, wanted: false }],
      contributions: [{ op: 'withdraw', subject: id }],
    });
  }

  return {
    all: shelf.walks,
    async protectFinished() {
      await inTurn(() => protectFinished(world));
    },
    async read(id) {
      const summary = await shelf.readSummary(id);
      const walk = await shelf.readWalk(id);
      if (summary === null || walk === null) return null;
      const { fixes: _fixes, ...line } = await readLine(shelf, walk);
      return { ...summary.walk, ...line, marked: summary.marked };
    },
    async preview(id, choices, onShare) {
      const member = await members.readCurrent();
      const walk = await findFinished(id);
      const prepared = await prepare(walk, choices, await shelf.readDiscs(), member, onShare);
      const { kept, keptMetres, withheldMetres, hasRide, outcome } = prepared;
      if (outcome.ok) return { ok: true, kept, keptMetres, withheldMetres, hasRide };
      return { ok: false, reason: outcome.reason, withheldMetres, hasRide };
    },
    async readSent(id) {
      const walk = await shelf.readWalk(id);
      if (walk === null || walk.choices === null || walk.status === 'recording') return null;
      const member = walk.campaign === null ? null : await members.read(walk.campaign);
      const { kept, keptMetres, outcome } = await prepare(walk, walk.choices, await shelf.readDiscs(), member);
      return outcome.ok ? { kept, keptMetres } : null;
    },
    ...createMending(world),
    send: (id, choices) => inTurn(() => send(id, choices)),
    keepLocal: (id) =>
      inTurn(async () => {
        const walk = await find(id);
        // What was queued or sent is taken back by `withdraw` alone, and only when the walker is asked first.
        if ((await shelf.readContributions(id)).length > 0) return { ok: true };
        return shelf.commit({ atMs: clock.nowMs(), walks: [{ ...walk, wanted: false }] });
      }),
    answerRide: (id, answer) => inTurn(() => answerRide(id, answer)),
    rate: (id, mood) =>
      inTurn(async () => shelf.commit({ atMs: clock.nowMs(), walks: [{ ...(await findFinished(id)), mood }] })),
    attest: (id, people) =>
      inTurn(async () => {
        const { people: _before, ...walk } = await find(id);
        return shelf.commit({ atMs: clock.nowMs(), walks: [people === null ? walk : { ...walk, people }] });
      }),
    withdraw: (id) => inTurn(() => withdraw(id)),
    remove: (id, where) =>
      inTurn(async () => {
        // The home it tells of stays protected. Nothing may stand in the way of deleting, a full disk least of all.
        await protectFinished(world).catch(() => undefined);
        return shelf.commit({
          atMs: clock.nowMs(),
          removeWalks: [id],
          // "Bare her" leaves alone what the municipality has; what never left is simply not sent.
          contributions: [{ op: where === 'everywhere' ? 'withdraw' : 'cancel', subject: id }],
        });
      }),
    queueWaiting: () =>
      inTurn(async () => {
        const member = await members.readCurrent();
        if (member === null) return;
        if (!(await protectFinished(world)).ok) return;
        const waiting = (await shelf.listWalks()).filter(({ wanted, campaign }) => wanted && campaign === null);
        for (const walk of waiting) if (walk.choices !== null) await settle(walk, walk.choices, member);
      }),
  };
}
