import type { Position } from '../../domain/geo/position.ts';
import type { PreparedSpot, SpotToPrepare } from '../../domain/privacy/prepare-spot.ts';
import type { SpotKind } from '../../domain/spot/kinds.ts';
import type { Sentiment } from '../../domain/spot/sentiment.ts';
import type { ContributionChange, Ids, Member, StoredSpot } from './ports.ts';

/** A spot that says what and where it is. */
export type PlacedSpot = StoredSpot & {
  readonly sentiment: Sentiment;
  readonly kind: SpotKind;
  readonly position: Position;
};

export type KnownOfHome = Pick<SpotToPrepare, 'discs' | 'mayBeHome'>;

export interface JudgedSpot {
  readonly spot: StoredSpot;
  /** What becomes of its contribution; null where nothing does. */
  readonly contribution: ContributionChange | null;
}

/**
 * A wanted, described spot against the discs: queued, or held back. Without a campaign it waits unqueued, but is held back
 * all the same.
 */
export async function judgeSpot(
  spot: PlacedSpot,
  known: KnownOfHome,
  member: Member | null,
  ids: Ids,
): Promise<JudgedSpot> {
  const prepared = await prepare(spot, known, member);
  if (!prepared.ok) {
    return { spot: { ...spot, heldAtHome: true }, contribution: { op: 'withdraw', subject: spot.id } };
  }
  const free = { ...spot, heldAtHome: false };
  if (member === null) return { spot: free, contribution: null };
  return {
    spot: { ...free, campaign: member.campaign.id },
    contribution: {
      op: 'put',
      subject: spot.id,
      kind: 'spot',
      campaign: member.campaign.id,
      contributor: member.spotContributor,
      body: prepared.body,
      freshId: ids.uuid(),
    },
  };
}

async function prepare(spot: PlacedSpot, known: KnownOfHome, member: Member | null): Promise<PreparedSpot> {
  const { prepareSpot } = await import('../../domain/privacy/prepare-spot.ts');
  const campaign = member?.campaign ?? { opensOn: '0000-01-01', closesOn: '9999-12-31', timeZone: 'Europe/Oslo' };
  return prepareSpot({ ...spot, ...known, campaign });
}
