import { countedPersons } from '../../src/domain/heat/make-slices.ts';
import type { Campaign } from '../../src/protocol/campaign.ts';
import { isCounted } from '../../src/server/aggregate/is-counted.ts';
import type { KeptSnapshot, SnapshotStore, StoredContribution } from '../../src/server/aggregate/ports.ts';

/** A SnapshotStore whose contents a test lays in and looks at. */
export interface MemorySnapshotStore extends SnapshotStore {
  readonly campaigns: Campaign[];
  readonly contributions: Map<string, readonly StoredContribution[]>;
  /** Every utgave ever kept, oldest first. */
  readonly kept: KeptSnapshot[];
  /** Takes the contributions of a person out and marks the utgave that was made of them. */
  withdraw(campaign: string, person: string): void;
}

export function memorySnapshotStore(...campaigns: Campaign[]): MemorySnapshotStore {
  const contributions = new Map<string, readonly StoredContribution[]>();
  const kept: KeptSnapshot[] = [];
  const of = (campaign: string) => kept.filter(({ snapshot }) => snapshot.campaign === campaign);
  const isOutrun = ({ snapshot, counted }: KeptSnapshot) => {
    const left = new Set((contributions.get(snapshot.campaign) ?? []).filter(isCounted).map(({ id }) => id));
    return counted.some(({ id }) => !left.has(id));
  };
  return {
    campaigns,
    contributions,
    kept,
    withdraw(campaign, person) {
      contributions.set(
        campaign,
        (contributions.get(campaign) ?? []).filter((c) => c.person !== person),
      );
      for (const [i, one] of kept.entries()) kept[i] = { ...one, stale: one.stale || isOutrun(one) };
    },
    listCampaigns: async () => campaigns,
    readCampaign: async (id) => campaigns.find((campaign) => campaign.id === id) ?? null,
    readContributions: async (id) => contributions.get(id) ?? [],
    readHeadcount: async (id) => {
      const all = contributions.get(id) ?? [];
      const waiting = all.filter((c) => c.kind === 'spot' && c.moderation === 'waiting' && c.body.sentiment !== 'stay');
      return { persons: countedPersons(all), waitingMarks: waiting.length };
    },
    readNewestSnapshot: async (id) => of(id).at(-1) ?? null,
    countSnapshots: async (id) => of(id).length,
    keepSnapshot: async (one) => {
      kept.push({ ...one, stale: isOutrun(one) });
    },
  };
}

export const campaignOf = (changes: Partial<Campaign> = {}): Campaign => ({
  id: 'innsamling',
  code: 'ABCDEF',
  name: 'Gangveier i Øvingsby',
  owner: 'Øvingsby kommune',
  contact: { name: 'Kari', phone: '12345678' },
  opensOn: '2026-05-01',
  closesOn: '2026-06-30',
  timeZone: 'Europe/Oslo',
  k: 10,
  area: null,
  publicPlaces: [],
  centre: { lat: 58.1467, lng: 7.9956 },
  demo: false,
  ...changes,
});
