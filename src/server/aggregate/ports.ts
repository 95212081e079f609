import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { Moderation, Snapshot } from '../../protocol/snapshot.ts';

/** A contribution as the snapshot job reads it. `person` is the campaign's HMAC of who counts once (privacy rule 15). */
export type StoredContribution =
  | {
      readonly id: string;
      readonly rev: number;
      readonly kind: 'walk';
      readonly person: string;
      readonly body: WalkBody;
    }
  | {
      readonly id: string;
      readonly rev: number;
      readonly kind: 'spot';
      readonly person: string;
      readonly body: SpotBody;
      readonly moderation: Moderation;
    };

export interface CountedContribution {
  readonly id: string;
  readonly rev: number;
}

/** A kept utgave with what its successor must know; `persons` never leaves the server. */
export interface KeptSnapshot {
  readonly snapshot: Snapshot;
  /** The persons counted in it, sorted. */
  readonly persons: readonly string[];
  /** What it was made of, sorted by id. A rev that was raised by one that says no more is raised here too. */
  readonly counted: readonly CountedContribution[];
  /** True once something counted in it was withdrawn: it must be replaced within 7 days (privacy rule 12). */
  readonly stale: boolean;
}

export interface Headcount {
  /** Who counts, sorted; see countedPersons. */
  readonly persons: readonly string[];
  /** Marks with words that nobody has decided on. A stay is a cell without words. */
  readonly waitingMarks: number;
}

/** What the snapshot job needs of a store; server/storage implements it. Withdrawn contributions are never returned. */
export interface SnapshotStore {
  listCampaigns(): Promise<readonly Campaign[]>;
  readCampaign(campaign: string): Promise<Campaign | null>;
  readContributions(campaign: string): Promise<readonly StoredContribution[]>;
  /** The same as could be counted from all contributions, without reading them. */
  readHeadcount(campaign: string): Promise<Headcount>;
  readNewestSnapshot(campaign: string): Promise<KeptSnapshot | null>;
  countSnapshots(campaign: string): Promise<number>;
  /**
   * In one transaction: readers see the old utgave or the new one, never half of one. It is kept as stale when something
   * counted in it was withdrawn or rejected while it was made.
   */
  keepSnapshot(kept: KeptSnapshot): Promise<void>;
}
