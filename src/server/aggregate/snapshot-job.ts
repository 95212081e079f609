import { peopleClass } from '../../domain/heat/people-class.ts';
import { mayPublish } from '../../domain/privacy/publication-rhythm.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { DeskCampaign, HoldReason } from '../../protocol/desk.ts';
import type { Snapshot } from '../../protocol/snapshot.ts';
import { type CampaignStanding, isDueByItself, judgeByHand, readRhythm, readStanding } from './campaign-standing.ts';
import { inTurns } from './in-turns.ts';
import type { SnapshotOrder } from './make-snapshot.ts';
import type { KeptSnapshot, SnapshotStore, StoredContribution } from './ports.ts';

export interface SnapshotJobNeeds {
  readonly store: SnapshotStore;
  /** Makes an utgave, in a worker thread where others wait for this one. */
  readonly make: (order: SnapshotOrder) => Promise<KeptSnapshot>;
  readonly newId: () => string;
  /** The day there, as `YYYY-MM-DD`. */
  readonly today: (timeZone: string) => string;
}

export type Made =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly hold: HoldReason };

export interface SnapshotJob {
  /** "Lag utgave". An unknown campaign is a bug and rejects. */
  makeSnapshot(campaign: string): Promise<Made>;
  describeCampaigns(): Promise<readonly DeskCampaign[]>;
  /**
   * The daily check: makes what the rhythm has due and replaces what a withdrawal made stale, one campaign after
   * another; answers the campaigns that have a new utgave. What fails in one does not keep it from the others; it
   * rejects at the end with all that failed.
   */
  makeDue(): Promise<readonly string[]>;
}

/** The publishing rhythm of privacy rules 12, 18 and 19. Per campaign, one making at a time. */
export function createSnapshotJob(needs: SnapshotJobNeeds): SnapshotJob {
  const { store, today } = needs;
  const inTurn = inTurns();
  const standingOf = (campaign: Campaign) => readStanding(store, campaign, today(campaign.timeZone));
  return {
    makeSnapshot: (id) =>
      inTurn(id, async () => {
        const campaign = await store.readCampaign(id);
        if (!campaign) throw new Error(`No campaign ${id}`);
        const standing = await standingOf(campaign);
        const verdict = judgeByHand(standing);
        return verdict.ok ? { ok: true, snapshot: await publish(needs, standing) } : verdict;
      }),
    async describeCampaigns() {
      const campaigns = await store.listCampaigns();
      return Promise.all(campaigns.map((campaign) => describeOne(store, campaign, today(campaign.timeZone))));
    },
    async makeDue() {
      const made: string[] = [];
      const failures: unknown[] = [];
      for (const campaign of await store.listCampaigns()) {
        try {
          const isMade = await inTurn(campaign.id, async () => {
            const standing = await standingOf(campaign);
            if (!isDueByItself(standing)) return false;
            await publish(needs, standing);
            return true;
          });
          if (isMade) made.push(campaign.id);
        } catch (failure) {
          failures.push(failure);
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, `No utgave for ${failures.length} campaigns`);
      return made;
    },
  };
}

/** Makes and keeps an utgave; goes on until what is kept holds nothing that was withdrawn or rejected meanwhile. */
async function publish(needs: SnapshotJobNeeds, standing: CampaignStanding): Promise<Snapshot> {
  const { store, make, newId } = needs;
  const { campaign, state } = standing;
  const contributions = contributionsFor(standing);
  const order = { id: newId(), campaign: campaign.id, madeOn: state.today, k: campaign.k, contributions };
  const kept = await make(order);
  await store.keepSnapshot(kept);
  const newest = await store.readNewestSnapshot(campaign.id);
  return newest?.stale ? publish(needs, await readStanding(store, campaign, state.today)) : kept.snapshot;
}

/**
 * Where only a withdrawal asks for a new utgave, it is made of what the old one was made of, less what is gone: were
 * anything new let in, of newcomers or of the same people, the difference of the two would show those few walks.
 */
function contributionsFor({ contributions, newest, state, stale }: CampaignStanding): readonly StoredContribution[] {
  if (!stale || !newest || mayPublish(state).ok) return contributions;
  const before = new Map(newest.counted.map(({ id, rev }) => [id, rev]));
  return contributions.filter(({ id, rev }) => before.get(id) === rev);
}

async function describeOne(store: SnapshotStore, campaign: Campaign, today: string): Promise<DeskCampaign> {
  const { persons, waitingMarks } = await store.readHeadcount(campaign.id);
  const rhythm = await readRhythm(store, campaign, persons, today);
  const verdict = judgeByHand(rhythm);
  return {
    campaign,
    people: persons.length < campaign.k ? persons.length : peopleClass(persons.length, campaign.k),
    waitingMarks,
    snapshotMadeOn: rhythm.state.lastMadeOn,
    hold: verdict.ok ? null : verdict.hold,
  };
}
