import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { SyncItem } from '../../protocol/sync.ts';

/** A device as its token says. `person` is the campaign's HMAC of the device: a private phone counts once. */
export interface EnrolledDevice {
  readonly campaign: string;
  readonly person: string;
  /** True once an operator declared the device void: nothing more is taken from it. */
  readonly isVoid: boolean;
}

/** What is kept of one contribution. A withdrawn one has nothing left but that it was withdrawn. */
export type Standing =
  | {
      readonly isWithdrawn: false;
      readonly rev: number;
      readonly bodyHash: string;
      /** Unpacks it, which most verdicts can do without. */
      readonly readBody: () => WalkBody | SpotBody;
    }
  | { readonly isWithdrawn: true };

export interface PutContribution {
  readonly item: SyncItem;
  readonly body: unknown;
  readonly bodyHash: string;
  /** The rev that stood, if this one says no more, of the same time: what counted that one may count this one. */
  readonly replaces: number | null;
  /** `YYYY-MM-DD`: all that is kept of when it came. */
  readonly arrivedOn: string;
}

/**
 * The contributions of one campaign inside one transaction. A contribution is known by contributor **and** id together, so
 * another contributor's id is simply one that was never seen: it can neither be read, overwritten nor told apart.
 */
export interface Ledger {
  readonly campaign: Campaign;
  find(item: SyncItem): Promise<Standing | null>;
  /** How many contributions this device's person has here, withdrawn ones too. */
  countHeld(): Promise<number>;
  put(contribution: PutContribution): Promise<void>;
  withdraw(item: SyncItem, arrivedOn: string): Promise<void>;
}

export interface IngestStore {
  /** One transaction, on disk when the promise resolves. */
  openLedger<T>(device: EnrolledDevice, work: (ledger: Ledger) => Promise<T>): Promise<T>;
  readEpoch(): Promise<string>;
}

export type Enrolled =
  | { readonly ok: true; readonly token: string; readonly campaign: Campaign }
  | { readonly ok: false; readonly reason: 'code-unknown' | 'campaign-full' | 'campaign-closed' };

export interface EnrolStore {
  findCampaignByCode(code: string): Promise<Campaign | null>;
  /**
   * Adds a device and gives its token, which is stored only as a hash; null when the campaign's limit of people is reached.
   * With `known`, a device of the same campaign, it is that person again, and as void as that one.
   */
  addDevice(campaign: string, known?: EnrolledDevice | null): Promise<string | null>;
  findDevice(token: string): Promise<EnrolledDevice | null>;
}
