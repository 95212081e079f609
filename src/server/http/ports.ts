import type { Campaign, News } from '../../protocol/campaign.ts';
import type { DeskCampaign, HoldReason } from '../../protocol/desk.ts';
import type { DeskMark, Moderation, Snapshot } from '../../protocol/snapshot.ts';

/** What the desk's routes need of a store. Tokens and passwords come in readable and are stored only as hashes. */
export interface DeskStore {
  hasPlanner(): Promise<boolean>;
  /** Whether the one-time link still works. */
  hasSetupLink(token: string): Promise<boolean>;
  /** Uses up the one-time link and adds the planner, in one transaction; false when the link is unknown or used. */
  setUpPlanner(token: string, planner: { readonly name: string; readonly password: string }): Promise<boolean>;
  /** The planner of a name, in whatever letter case it is typed, with the hash of the password; null when there is none. */
  readPlanner(name: string): Promise<{ readonly name: string; readonly password: string } | null>;
  openSession(session: { readonly token: string; readonly planner: string; readonly expiresAt: string }): Promise<void>;
  /** The planner's name; null for an unknown or expired session. `now` and `expiresAt` are ISO instants in UTC. */
  readSession(token: string, now: string): Promise<string | null>;
  closeSession(token: string): Promise<void>;
}

/** What planners read and decide about the marks of a campaign. */
export interface MarkStore {
  listMarks(campaign: string): Promise<readonly DeskMark[]>;
  moderate(campaign: string, decision: MarkDecision): Promise<Moderated>;
}

export interface MarkDecision {
  readonly mark: string;
  /** Of the words that were read. */
  readonly version: string;
  readonly moderation: Moderation;
}

/** `not-found`: there is no such mark (any more). `changed`: its words are not those that were read. */
export type Moderated =
  | { readonly ok: true; readonly mark: DeskMark }
  | { readonly ok: false; readonly reason: 'not-found' | 'changed' };

export interface NewsChange {
  readonly news: News | null;
  /** The text that was read, null for none. */
  readonly replaces: string | null;
}

/** Not `ok`: what stands there is not what was read. */
export interface NewsWritten {
  readonly ok: boolean;
}

/** What the municipality tells the participants of a campaign; `readCampaign` gives it. */
export interface NewsStore {
  writeNews(campaign: string, change: NewsChange): Promise<NewsWritten>;
}

export interface CampaignReader {
  readCampaign(campaign: string): Promise<Campaign | null>;
}

export interface HeatReader {
  /** The newest utgave as JSON text, as it goes on the wire. */
  readHeat(campaign: string): Promise<{ readonly id: string; readonly json: string } | null>;
}

/** What the rules of publication say of a campaign; main.ts wires server/aggregate to it. */
export interface SnapshotDesk {
  describeCampaigns(): Promise<readonly DeskCampaign[]>;
  makeSnapshot(
    campaign: string,
  ): Promise<{ readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly hold: HoldReason }>;
}

export interface Clock {
  nowMs(): number;
}
