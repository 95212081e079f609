import type { Campaign } from '../../protocol/campaign.ts';

/** What the device knows of a campaign it takes part in. */
export interface MembershipRecord {
  readonly campaign: Campaign;
  readonly token: string;
  /** Two random pseudonyms, so that walks and spots of one person cannot be laid side by side (privacy rule 7). */
  readonly walkContributor: string;
  readonly spotContributor: string;
  readonly etag: string | null;
}

/** What sync needs of a store to remember memberships. */
export interface MembershipStore {
  readCurrent(): Promise<MembershipRecord | null>;
  read(campaign: string): Promise<MembershipRecord | null>;
  /** The membership whose campaign had this code when it was last heard of. */
  findByCode(code: string): Promise<MembershipRecord | null>;
  /** Keeps it and makes it the current one, in one transaction. */
  join(record: MembershipRecord): Promise<void>;
  refresh(campaign: Campaign, etag: string | null): Promise<void>;
}
