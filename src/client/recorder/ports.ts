import type { ProtectedDisc } from '../../domain/privacy/discs.ts';
import type { DiscUse } from '../../domain/privacy/walk-places.ts';
import type { Drawing } from '../../domain/walk/drawing.ts';
import type { Fix } from '../../domain/walk/fix.ts';
import type { Mend } from '../../domain/walk/mend.ts';
import type { PlacedEntry } from '../../domain/walk/place-entries.ts';
import type { RideAnswer } from '../../domain/walk/ride-rules.ts';
import type { Track } from '../../domain/walk/track.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';
import type { WalkMood } from '../../domain/walk/walk-mood.ts';
import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { RejectReason } from '../../protocol/reject-reasons.ts';
import type { ContributionKind } from '../../protocol/sync.ts';
import type { Live } from './live.ts';
import type { SpotMedia } from './media-port.ts';
import type {
  ErasureState,
  ImportNote,
  Kept,
  PositionTrouble,
  SendChoices,
  SpotRecord,
  UnseenAnswer,
  WalkSummary,
} from './walker-ports.ts';

export interface Clock {
  nowMs(): number;
}

export interface Ids {
  /** A random UUID v4: v7 would carry the millisecond. */
  uuid(): string;
}

export interface PositionSource {
  watch(listener: { onFix(fix: Fix): void; onTrouble(trouble: PositionTrouble): void }): () => void;
}

export interface WakeLockKeeper {
  hold(onChange: (keptOn: boolean) => void): () => void;
}

/** Tells when the page is hidden and seen again; gives the function that ends it. */
export type WatchVisibility = (onChange: (visible: boolean) => void) => () => void;

/** Tells when the battery becomes low, and when it no longer is, where the page can know; gives the function that ends it. */
export type WatchBattery = (onChange: (low: boolean) => void) => () => void;

/** Calls back after `ms`; gives the function that cancels it. */
export type Alarm = (ms: number, ring: () => void) => () => void;

/** Runs one piece of work at a time, across windows. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Holds the only right to record until `release`; null when another window has it. */
export type ClaimRecording = () => Promise<{ release(): void } | null>;

/** Whether any window holds that right now, this one included. */
export type IsRecordingClaimed = () => Promise<boolean>;

/** Where a running walk is written down. Each call is one strict transaction and resolves when that is on disk. */
export interface WalkJournal {
  begin(walk: { readonly id: string; readonly startedAtMs: number; readonly people?: number }): Promise<Kept>;
  write(walkId: string, entries: readonly PlacedEntry[]): Promise<Kept>;
  finish(walkId: string, end: WalkEnd): Promise<Kept>;
  /** null when there is no such walk or it is finished already. */
  readUnfinished(
    walkId: string,
  ): Promise<{ readonly startedAtMs: number; readonly entries: readonly WalkEntry[] } | null>;
}

export interface WalkEnd {
  readonly endedAtMs: number;
  readonly metres: number;
  /** Where its stop was forgotten: when its walker came home, by the fixes' own time. */
  readonly cameHomeAtMs?: number;
}

/** A walk as it is kept. */
export interface StoredWalk {
  readonly id: string;
  readonly status: 'recording' | 'finished';
  readonly origin: 'recorded' | 'imported' | 'drawn';
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly addedAtMs: number;
  readonly metres: number;
  readonly notes: readonly ImportNote[];
  /** The walker wants it sent; it may still wait for a campaign. */
  readonly wanted: boolean;
  readonly choices: SendChoices | null;
  /** The campaign it was prepared for. */
  readonly campaign: string | null;
  /** Whether the discs of its ends and stays are among the device's. */
  readonly discsMade: boolean;
  /** Absent while nothing was said of its rides. */
  readonly rides?: RideAnswer;
  readonly mood?: WalkMood;
  /** See WalkEnd. */
  readonly cameHomeAtMs?: number;
  /** Of a group walk, as its leader attests. It stays on the device. */
  readonly people?: number;
  /** What the walker said of its gaps; absent: nothing yet. */
  readonly mends?: readonly Mend[];
  /** What they answered when the screen had been off for most of it. */
  readonly unseen?: UnseenAnswer;
}

export interface StoredSpot {
  readonly id: string;
  readonly walkId: string | null;
  readonly sentiment: SpotRecord['sentiment'];
  readonly kind: SpotRecord['kind'];
  readonly position: SpotRecord['position'];
  readonly markedAtMs: number;
  readonly note: string;
  readonly avoids: boolean | null;
  /** So many of the group said the same. It stays on the device. */
  readonly agree?: number;
  readonly wanted: boolean;
  readonly notAtHome: boolean;
  readonly heldAtHome: boolean;
  readonly campaign: string | null;
}

/** What becomes of the contribution made from a walk or spot. */
export type ContributionChange =
  | {
      readonly op: 'put';
      readonly subject: string;
      readonly kind: ContributionKind;
      readonly campaign: string;
      readonly contributor: string;
      readonly body: WalkBody | SpotBody;
      /** Taken when there is none to raise the rev of. */
      readonly freshId: string;
    }
  /** `cancel` only stops what no request can have carried yet. */
  | { readonly op: 'withdraw' | 'cancel'; readonly subject: string };

/** What is known of the contributions made from one walk or spot. */
export interface Sending {
  readonly op: 'put' | 'withdraw';
  readonly state: 'waiting' | 'done' | 'rejected';
  readonly lastReason: RejectReason | null;
  /** The rev that stands with the municipality, whatever became of a newer one. */
  readonly standingRev?: number;
}

/** A contribution that stands or waits although no walk or spot of this device is prepared for it any more. */
export type Stray = { readonly subject: string; readonly campaign: string; readonly contributor: string } & (
  | { readonly kind: 'walk'; readonly body: WalkBody }
  | { readonly kind: 'spot'; readonly body: SpotBody }
);

/** Everything that must be true together: written in one transaction or not at all. */
export interface Change {
  readonly atMs: number;
  readonly walks?: readonly StoredWalk[];
  readonly tracks?: readonly { readonly walkId: string; readonly track: Track }[];
  /** The whole journal of a walk in its order, for one that comes back. */
  readonly journals?: readonly { readonly walkId: string; readonly entries: readonly WalkEntry[] }[];
  readonly spots?: readonly StoredSpot[];
  readonly removeWalks?: readonly string[];
  /** Their photos and voice notes go with them. */
  readonly removeSpots?: readonly string[];
  readonly media?: readonly SpotMedia[];
  readonly removeMedia?: readonly string[];
  /** All there are from now on, in the order they were made; absent: as they were. */
  readonly discs?: readonly StoredDisc[];
  readonly contributions?: readonly ContributionChange[];
  /** What was being drawn is one of the walks now. */
  readonly endsDrawing?: boolean;
  /** Remembers what the municipality may have right before this change, as what was asked back at once. */
  readonly isErasure?: boolean;
}

/** What the device keeps of walks and spots. */
export interface Shelf {
  readonly walks: Live<readonly WalkSummary[]>;
  readonly spots: Live<readonly SpotRecord[]>;
  readWalk(id: string): Promise<StoredWalk | null>;
  /** One walk as the lists show it, with its spots. */
  readSummary(id: string): Promise<{ readonly walk: WalkSummary; readonly marked: readonly SpotRecord[] } | null>;
  listWalks(): Promise<readonly StoredWalk[]>;
  /** What was written down while it was recorded, in that order. */
  readEntries(walkId: string): Promise<readonly WalkEntry[]>;
  readTrack(walkId: string): Promise<Track | null>;
  readSpot(id: string): Promise<StoredSpot | null>;
  listSpots(): Promise<readonly StoredSpot[]>;
  /** The photos and voice notes of a spot, the oldest first. */
  readMediaOf(spotId: string): Promise<readonly SpotMedia[]>;
  /** The contributions made from a walk or spot. */
  readContributions(subject: string): Promise<readonly Sending[]>;
  readDiscs(): Promise<readonly StoredDisc[]>;
  listStrays(): Promise<readonly Stray[]>;
  readonly erasure: Live<ErasureState>;
  /** Every walk and spot that a contribution was made from, also those deleted here. */
  listSubjects(): Promise<readonly string[]>;
  /** 32 random bytes of this device, made at the first call and never changed. */
  readSecret(): Promise<Uint8Array>;
  commit(change: Change): Promise<Kept>;
}

/** Where what is being drawn is written down, one at a time. */
export interface DraftStore<T> {
  readonly live: Live<T | null>;
  read(): Promise<T | null>;
  /** null: there is none any more. */
  keep(draft: T | null): Promise<Kept>;
}

/** The way through a gap while it is drawn. */
export interface MendDraft extends Pick<Mend, 'gap'> {
  readonly drawing: Drawing;
}

/** Who this device is in a campaign: walks and spots carry different random ids (privacy rule 7). */
export interface Member {
  readonly campaign: Campaign;
  readonly walkContributor: string;
  readonly spotContributor: string;
}

export interface Members {
  /** The campaign taken part in now; null before enrolment. */
  readCurrent(): Promise<Member | null>;
  read(campaign: string): Promise<Member | null>;
}

/** That a walk needs a disc, and for which of its places. */
export interface DiscClaim {
  readonly walkId: string;
  readonly kind: DiscUse['kind'];
}

/** A disc as it is kept. */
export interface StoredDisc extends ProtectedDisc {
  /** Every walk's need of it, also of walks deleted since; null for one that stays whatever is answered. */
  readonly claims: readonly DiscClaim[] | null;
}
