import type { ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { PreparedWalk } from '../../domain/privacy/prepare-walk.ts';
import { judgeSpot } from './judge-spot.ts';
import type { ContributionChange, Ids, Member, Members, Shelf, StoredSpot, StoredWalk } from './ports.ts';
import { prepareStoredWalk } from './prepare-stored-walk.ts';

export interface Protecting {
  readonly shelf: Shelf;
  readonly members: Members;
  readonly ids: Ids;
}

/** What must be written together with new discs, so that they hold for what was queued or sent before them. */
export interface ProtectedAnew {
  readonly walks: readonly StoredWalk[];
  readonly spots: readonly StoredSpot[];
  readonly contributions: readonly ContributionChange[];
}

/** Prepares everything else of the device again under discs that were just made (privacy rule 1: "earlier ones too"). */
export async function protectAnew(
  world: Protecting,
  before: readonly ProtectedDisc[],
  after: readonly ProtectedDisc[],
  exceptWalk: string,
): Promise<ProtectedAnew> {
  if (after.length === before.length) return { walks: [], spots: [], contributions: [] };
  const walks = (await world.shelf.listWalks()).filter(({ id, wanted }) => wanted && id !== exceptWalk);
  const changedWalks = (await Promise.all(walks.map((walk) => walkAnew(world, walk, before, after)))).flat();
  const spots = (await world.shelf.listSpots()).filter(({ wanted, heldAtHome }) => wanted && !heldAtHome);
  const heldSpots = (await Promise.all(spots.map((spot) => spotAnew(world, spot, after)))).flat();
  return {
    walks: changedWalks.flatMap(({ walk }) => walk),
    spots: heldSpots.map(({ spot }) => spot),
    contributions: [...changedWalks, ...heldSpots].flatMap(({ contribution }) => contribution ?? []),
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

/** A spot that is with the municipality already is a statement that was made; only what has not left is held back. */
async function spotAnew({ shelf, ids }: Protecting, spot: StoredSpot, discs: readonly ProtectedDisc[]) {
  const { kind } = spot;
  if (kind === null) return [];
  const isSent = (await shelf.readContributions(spot.id)).some(({ op, state }) => op === 'put' && state === 'done');
  if (isSent) return [];
  const judged = await judgeSpot({ ...spot, kind }, discs, null, ids);
  return judged.spot.heldAtHome ? [judged] : [];
}
