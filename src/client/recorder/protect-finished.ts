import { claimDiscs } from './disc-ledger.ts';
import type { Clock, StoredWalk } from './ports.ts';
import { type Protecting, protectAnew } from './protect-anew.ts';
import { readLine } from './read-line.ts';
import type { Kept } from './walker-ports.ts';

export interface ProtectingFinished extends Protecting {
  readonly clock: Clock;
}

/**
 * Makes the discs of every walk that is over and has none yet, with home assumed at both ends. It comes before anything is
 * judged against the discs: a walk that is kept or forgotten tells of a home as well as one that is sent. Call it in turn.
 */
export async function protectFinished(world: ProtectingFinished, exceptWalk?: string): Promise<Kept> {
  const walks = (await world.shelf.listWalks()).filter(
    ({ id, status, discsMade }) => status === 'finished' && !discsMade && id !== exceptWalk,
  );
  for (const { id } of walks) {
    // The discs of the one before may have changed it.
    const walk = await world.shelf.readWalk(id);
    const kept = walk === null ? null : await protectOne(world, walk);
    if (kept?.ok === false) return kept;
  }
  return { ok: true };
}

async function protectOne(world: ProtectingFinished, walk: StoredWalk): Promise<Kept> {
  const { shelf, members, clock } = world;
  const { protectWalk } = await import('../../domain/privacy/walk-places.ts');
  const before = await shelf.readDiscs();
  const { track, fixes } = await readLine(shelf, walk);
  const { discs, uses } = protectWalk({
    track,
    fixes,
    discs: before,
    secret: await shelf.readSecret(),
    publicPlaces: (await members.readCurrent())?.campaign.publicPlaces ?? [],
    startedAtHome: walk.choices?.startedAtHome ?? true,
    endedAtHome: walk.choices?.endedAtHome ?? true,
  });
  const after = claimDiscs(discs, uses, walk.id);
  const anew = await protectAnew(world, before, after, walk.id);
  return shelf.commit({
    atMs: clock.nowMs(),
    walks: [{ ...walk, discsMade: true }, ...anew.walks],
    spots: anew.spots,
    discs: after,
    contributions: anew.contributions,
  });
}
