import type { Clock, InTurn, Member, StoredWalk } from './ports.ts';
import { prepareStoredWalk } from './prepare-stored-walk.ts';
import { type Protecting, protectAnew, queueWalk } from './protect-anew.ts';
import { readLine } from './read-line.ts';
import type { Kept, SendChoices, Walks, WithholdReason } from './walker-ports.ts';

export interface WalksWorld extends Protecting {
  readonly clock: Clock;
  readonly inTurn: InTurn;
}

export interface WalksDesk extends Walks {
  /** Queues what was wanted sent before the device took part in a campaign. */
  queueWaiting(): Promise<void>;
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

  async function queue(walk: StoredWalk, choices: SendChoices, member: Member): Promise<Sent> {
    const before = await shelf.readDiscs();
    const prepared = await prepareStoredWalk(shelf, walk, choices, before, member.campaign);
    const queued = queueWalk({ ...walk, choices }, prepared, member, world.ids);
    const anew = await protectAnew(world, before, prepared.discs, walk.id);
    const kept = await shelf.commit({
      atMs: clock.nowMs(),
      walks: [queued.walk, ...anew.walks],
      spots: anew.spots,
      // Also when this walk stays here: its home is the home of the other walks too.
      discs: prepared.discs.filter((disc) => !before.includes(disc)),
      contributions: [queued.contribution, ...anew.contributions],
    });
    if (!kept.ok || prepared.outcome.ok) return kept;
    return { ok: false, withheld: prepared.outcome.reason };
  }

  async function send(id: string, choices: SendChoices): Promise<Sent> {
    const walk = await find(id);
    const member = await members.readCurrent();
    if (member !== null) return queue(walk, choices, member);
    return shelf.commit({ atMs: clock.nowMs(), walks: [{ ...walk, choices, wanted: true }] });
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
    async read(id) {
      const summary = await shelf.readSummary(id);
      const walk = await shelf.readWalk(id);
      if (summary === null || walk === null) return null;
      const { track } = await readLine(shelf, walk);
      return { ...summary.walk, track, marked: summary.marked };
    },
    async preview(id, choices) {
      const member = await members.readCurrent();
      const walk = await find(id);
      const prepared = await prepareStoredWalk(shelf, walk, choices, await shelf.readDiscs(), member?.campaign ?? null);
      const { kept, keptMetres, withheldMetres, hasRide, outcome } = prepared;
      if (outcome.ok) return { ok: true, kept, keptMetres, withheldMetres, hasRide };
      return { ok: false, reason: outcome.reason, withheldMetres, hasRide };
    },
    send: (id, choices) => inTurn(() => send(id, choices)),
    async keepLocal(id) {
      await inTurn(() => withdraw(id));
    },
    withdraw: (id) => inTurn(() => withdraw(id)),
    remove: (id, where) =>
      inTurn(() =>
        shelf.commit({
          atMs: clock.nowMs(),
          removeWalks: [id],
          // "Bare her" leaves alone what the municipality has; what never left is simply not sent.
          contributions: [{ op: where === 'everywhere' ? 'withdraw' : 'cancel', subject: id }],
        }),
      ),
    queueWaiting: () =>
      inTurn(async () => {
        const member = await members.readCurrent();
        if (member === null) return;
        const waiting = (await shelf.listWalks()).filter(({ wanted, campaign }) => wanted && campaign === null);
        for (const walk of waiting) if (walk.choices !== null) await queue(walk, walk.choices, member);
      }),
  };
}
