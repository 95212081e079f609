import type { ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { PreparedWalk } from '../../domain/privacy/prepare-walk.ts';
import { areSameDiscs } from './disc-ledger.ts';
import { judgeSpot } from './judge-spot.ts';
import type { ContributionChange, Ids, Member, Members, Shelf, StoredSpot, StoredWalk } from './ports.ts';
import { prepareStoredWalk } from './prepare-stored-walk.ts';
import { strayAnew } from './stray-anew.ts';

export interface Protecting {
  readonly shelf: Shelf;
  readonly members: Members;
  readonly ids: Ids;
}

/** What must be written together with other discs, so that they hold for what was queued or sent before them. */
export interface ProtectedAnew {
  readonly walks: readonly StoredWalk[];
  readonly spots: readonly StoredSpot[];
  readonly contributions: readonly ContributionChange[];
}

/**
 * Prepares everything else of the device again under discs that were just made or released (privacy rule 1: "earlier ones
 * too"). A spot that is with the municipality is taken back when a new disc covers it, and the walker is asked of it; one
 * that is held stays so until they have answered, because "at home" and "not asked yet" look alike.
 */
export async function protectAnew(
  world: Protecting,
  before: readonly ProtectedDisc[],
  after: readonly ProtectedDisc[],
  exceptWalk: string,
): Promise<ProtectedAnew> {
  if (areSameDiscs(before, after)) return { walks: [], spots: [], contributions: [] };
  const walks = (await world.shelf.listWalks()).filter(({ id, wanted }) => wanted && id !== exceptWalk);
  const changedWalks = (await Promise.all(walks.map((walk) => walkAnew(world, walk, before, after)))).flat();
  const spots = (await world.shelf.listSpots()).filter(({ wanted, heldAtHome }) => wanted && !heldAtHome);
  const heldSpots = (await Promise.all(spots.map((spot) => spotAnew(world, spot, after)))).flat();
  const strays = await Promise.all(
    (await world.shelf.listStrays()).map((stray) => strayAnew(stray, { before, after }, world.ids)),
  );
  return {
    walks: changedWalks.flatMap(({ walk }) => walk),
    spots: heldSpots.map(({ spot }) => spot),
    // The strays first: a withdrawal is of every contribution of its walk, and what is put after it is a new one.
    contributions: [
      ...strays.flat(),
      ...[...changedWalks, ...heldSpots].flatMap(({ contribution }) => contribution ?? []),
    ],
  };
}

async function walkAnew(
  world: Protecting,
  walk: StoredWalk,
  before: readonly ProtectedDisc[],
  after: readonly ProtectedDisc[],
) {
  const member = walk.campaign === null ? null : await world.members.read(walk.campaign);
  if (member === null || walk.choices === null) return [];
  const old = await prepareStoredWalk(world.shelf, walk, walk.choices, before, member.campaign);
  const fresh = await prepareStoredWalk(world.shelf, walk, walk.choices, after, member.campaign);
  if (JSON.stringify(old.outcome) === JSON.stringify(fresh.outcome)) return [];
  return [queueWalk(walk, fresh, member, world.ids)];
}

/** The walk and its contribution after a preparation: queued, or withdrawn when too little is left. */
export function queueWalk(
  walk: StoredWalk,
  prepared: PreparedWalk,
  member: Member,
  ids: Ids,
): { readonly walk: StoredWalk; readonly contribution: ContributionChange } {
  const campaign = member.campaign.id;
  if (!prepared.outcome.ok) {
    return { walk: { ...walk, campaign, wanted: false }, contribution: { op: 'withdraw', subject: walk.id } };
  }
  return {
    walk: { ...walk, campaign, wanted: true },
    contribution: {
      op: 'put',
      subject: walk.id,
      kind: 'walk',
      campaign,
      contributor: member.walkContributor,
      body: prepared.outcome.body,
      freshId: ids.uuid(),
    },
  };
}

async function spotAnew({ ids }: Protecting, spot: StoredSpot, discs: readonly ProtectedDisc[]) {
  const { sentiment, kind, position } = spot;
  if (sentiment === null || kind === null || position === null) return [];
  const judged = await judgeSpot({ ...spot, sentiment, kind, position }, { discs, mayBeHome: false }, null, ids);
  return judged.spot.heldAtHome ? [judged] : [];
}
