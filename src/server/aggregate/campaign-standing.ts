import { countedPersons } from '../../domain/heat/make-slices.ts';
import { mayPublish, type Publication, type PublicationState } from '../../domain/privacy/publication-rhythm.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { KeptSnapshot, SnapshotStore, StoredContribution } from './ports.ts';

/** What the rhythm of publication is judged by, read at one moment. */
export interface CampaignRhythm {
  readonly newest: KeptSnapshot | null;
  /** Without regard to a withdrawal. */
  readonly state: PublicationState;
  /** The newest utgave shows something that was withdrawn or rejected. */
  readonly stale: boolean;
}

/** Where a campaign stands between two utgaver, with all that the next is made of. */
export interface CampaignStanding extends CampaignRhythm {
  readonly campaign: Campaign;
  readonly contributions: readonly StoredContribution[];
}

export async function readStanding(store: SnapshotStore, campaign: Campaign, today: string): Promise<CampaignStanding> {
  const contributions = await store.readContributions(campaign.id);
  const rhythm = await readRhythm(store, campaign, countedPersons(contributions), today);
  return { ...rhythm, campaign, contributions };
}

export async function readRhythm(
  store: SnapshotStore,
  campaign: Campaign,
  persons: readonly string[],
  today: string,
): Promise<CampaignRhythm> {
  const newest = await store.readNewestSnapshot(campaign.id);
  const lastMadeOn = newest?.snapshot.madeOn ?? null;
  return {
    newest,
    stale: newest?.stale ?? false,
    state: {
      people: persons.length,
      changedPeople: countChanges(newest?.persons ?? [], persons),
      k: campaign.k,
      today,
      lastMadeOn,
      closesOn: campaign.closesOn,
      // After a later utgave the rule asks only for that one.
      madeBeforeClose: lastMadeOn !== null && lastMadeOn <= campaign.closesOn,
      demo: campaign.demo,
      stale: false,
    },
  };
}

/** How many joined or left. */
function countChanges(before: readonly string[], now: readonly string[]): number {
  const [old, current] = [new Set(before), new Set(now)];
  return now.filter((person) => !old.has(person)).length + before.filter((person) => !current.has(person)).length;
}

/** What a planner who presses "Lag utgave" is told. */
export function judgeByHand({ state, stale }: CampaignRhythm): Publication {
  return mayPublish({ ...state, stale });
}

/**
 * Whether the daily check makes one by itself. The one utgave that a small campaign may have before its close is the
 * planner's to spend, so it is judged as if that were gone; a demo is made anew only when somebody came or left.
 */
export function isDueByItself({ state, stale }: CampaignRhythm): boolean {
  if (stale) return true;
  if (state.demo && state.lastMadeOn !== null && state.changedPeople === 0) return false;
  return mayPublish({ ...state, madeBeforeClose: true }).ok;
}
