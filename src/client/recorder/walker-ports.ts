import type { Position } from '../../domain/geo/position.ts';
import type { AgeBand, Aid, Company } from '../../domain/privacy/about-person.ts';
import type { SpotKind } from '../../domain/spot/kinds.ts';
import type { Sentiment } from '../../domain/spot/sentiment.ts';
import type { EndGaps } from '../../domain/walk/end-gaps.ts';
import type { Gap } from '../../domain/walk/gap.ts';
import type { ImportNote } from '../../domain/walk/import-note.ts';
import type { Mend } from '../../domain/walk/mend.ts';
import type { GapMending } from '../../domain/walk/mend-line.ts';
import type {
  PositionTrouble,
  RecorderState,
  RecordingTrouble,
  StorageTrouble,
} from '../../domain/walk/recorder-state.ts';
import type { RideAnswer } from '../../domain/walk/ride-rules.ts';
import type { Track } from '../../domain/walk/track.ts';
import type { WalkMood } from '../../domain/walk/walk-mood.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { MapSource } from '../../protocol/map.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import type { RejectReason } from '../../protocol/reject-reasons.ts';
import type { Bin } from './bin-port.ts';
import type { Drawer, MendDrawer } from './drawer-port.ts';
import type { Erasure } from './erasure-port.ts';
import type { FilePorts } from './file-ports.ts';
import type { Importer } from './importer-port.ts';
import type { Kept } from './kept.ts';
import type { Live } from './live.ts';
import type { MediaPorts } from './media-port.ts';
import type { OwnHeatMaker } from './own-heat-port.ts';
import type { PlaceNames } from './place-names-port.ts';
import type { Settings, SettingsRecord } from './settings-port.ts';
import type { OnShare } from './share-port.ts';
import type { Speaker } from './speaker-port.ts';

export type { ErasedCount, Erasure, ErasureState } from './erasure-port.ts';
export type { ImportNote, Settings, SettingsRecord };

/**
 * What the walker's screens may ask for. compose.ts builds it; the screens know nothing behind it.
 * Expected failures are answers, exceptions are bugs.
 */

export type { Kept, PositionTrouble, RecorderState, RecordingTrouble, StorageTrouble };
export type Begun = { readonly ok: true } | { readonly ok: false; readonly trouble: RecordingTrouble };

export interface Recorder {
  readonly state: Live<RecorderState>;
  /** `people`: of a group walk, written down with its first line. */
  start(people?: number): Promise<Begun>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** "Nei, fortsett": asked again only after another way and another rest at home. */
  stillOut(): Promise<void>;
  /** Ends and stores the walk; the id of the finished walk. */
  stop(): Promise<string>;
  /** Goes on with, or ends, a walk that was interrupted by a kill. `too-old`: it can only be ended. */
  continueInterrupted(walkId: string): Promise<Begun | { readonly ok: false; readonly trouble: 'too-old' }>;
  endInterrupted(walkId: string): Promise<Begun>;
  /** When the device last heard of an interrupted walk, by its clock; null when there is no such walk. */
  lastHeardMs(walkId: string): Promise<number | null>;
  /** True while another window records: its walk looks interrupted from here and is not. */
  isTakenElsewhere(): Promise<boolean>;
}

/** One place, asked for once, for a mark made without a walk. Nothing is kept of it unless the walker says so. */
export interface Locator {
  /** Answers within about 15 s: the best reading so far (at most 50 m), or why there is none. */
  locate(): Promise<
    | { readonly ok: true; readonly position: Position; readonly accuracyMetres: number }
    | { readonly ok: false; readonly trouble: PositionTrouble }
  >;
}

/** Where something is: only here, waiting to be sent, with the municipality, refused, or withdrawn there. */
export type SendState = 'local' | 'waiting' | 'sent' | 'rejected' | 'withdrawing' | 'withdrawn';

export interface WalkSummary {
  readonly id: string;
  readonly origin: 'recorded' | 'imported' | 'drawn';
  /** null for a drawn or untimed track. */
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
  /** When it came into the app: orders walks without times. */
  readonly addedAtMs: number;
  readonly metres: number;
  /** Spots marked during the walk. */
  readonly spots: number;
  readonly status: 'recording' | 'finished';
  readonly send: SendState;
  readonly rejectReason: RejectReason | null;
  /** The municipality has it in some wording, also while a newer one waits or was refused: it can be taken back. */
  readonly stands: boolean;
  /** Which ends the walker has said are at home: those are cut away before it is sent. Absent: not asked yet. */
  readonly cut?: { readonly start: boolean; readonly end: boolean };
  /** What its walker said of what looks like rides; absent: nothing yet. */
  readonly rides?: RideAnswer;
  readonly mood?: WalkMood;
  /** Its stop was forgotten: when its walker came home. */
  readonly cameHomeAtMs?: number;
  /** So many went along, as the leader of a group walk attests; absent: one person's walk. It is not sent. */
  readonly people?: number;
  /** What an import had to say, e.g. impossible times. */
  readonly notes: readonly ImportNote[];
  /** What the walker said of its gaps; absent: nothing yet. */
  readonly mends?: readonly Mend[];
  /** Absent: not asked, or not answered yet. */
  readonly unseen?: UnseenAnswer;
}

/**
 * "Skjermen var av, så vi så bare litt av turen. Vil du vise hvor du gikk?" `spots-only`: the walk stays here, whatever its gaps
 * are mended with.
 */
export type UnseenAnswer = 'show' | 'same-way' | 'spots-only';

export interface WalkDetails extends WalkSummary {
  readonly track: Track;
  /** Between its segments and not mended, where it is known why; in their order. */
  readonly gaps: readonly Gap[];
  /** Every gap that may be mended, in their order, and what was said of it. The track has what came of it. */
  readonly mending: readonly GapMending[];
  /** What is missing before its first segment and after its last. */
  readonly endGaps: EndGaps;
  /** The share of its time in which the screen was off or another app was seen, 0 to 1. */
  readonly hiddenShare: number;
  readonly marked: readonly SpotRecord[];
}

/** Answers of the walker that only they can give about a walk. */
export interface SendChoices {
  /**
   * False: "Jeg startet ikke hjemme": the disc that was made there when the walk was over is released, unless another walk
   * needs it. Other discs still hold.
   */
  readonly startedAtHome: boolean;
  readonly endedAtHome: boolean;
  readonly age?: AgeBand;
  readonly company?: Company;
  readonly aid?: Aid;
}

/** What would leave the device, for the picture on the sending screen. */
export type SendPreview =
  | {
      readonly ok: true;
      /** The part that is digested to cells. */
      readonly kept: Track;
      readonly keptMetres: number;
      readonly withheldMetres: number;
      readonly hasRide: boolean;
    }
  | { readonly ok: false; readonly reason: WithholdReason; readonly withheldMetres: number; readonly hasRide: boolean };

/** Why a walk stays on the device. `too-short`: under 100 m is left outside the discs. `too-long`: over about 100 km. */
export type WithholdReason = 'too-short' | 'too-long' | 'only-ride' | 'no-points';

/** Another walk of the same walker along the same way, and what it would mend. */
export interface SameWay {
  readonly walk: WalkSummary;
  readonly mends: readonly Mend[];
}

export interface Walks {
  readonly all: Live<readonly WalkSummary[]>;
  read(id: string): Promise<WalkDetails | null>;
  preview(id: string, choices: SendChoices, onShare?: OnShare): Promise<SendPreview>;
  /** The part of a sent walk that was digested to cells; null where nothing was chosen to be sent. */
  readSent(id: string): Promise<{ readonly kept: Track; readonly keptMetres: number } | null>;
  /**
   * What the walker says of a gap (null: nothing, after all). A walk that was sent is sent anew as it is then, or taken back when
   * too little is left.
   */
  mend(id: string, gap: Mend['gap'], mend: Mend | null): Promise<Kept>;
  /** The answer for a walk with the screen off. `same-way` also mends its gaps, as `like` went. */
  answerUnseen(id: string, answer: UnseenAnswer): Promise<Kept>;
  /** The latest finished walk along the same way, in whole; null where there is none. */
  findSameWay(id: string): Promise<SameWay | null>;
  /** Digests, and queues what is left, in one transaction. */
  send(id: string, choices: SendChoices): Promise<Kept | { readonly ok: false; readonly withheld: WithholdReason }>;
  keepLocal(id: string): Promise<Kept>;
  /** "Kjørte du her?" The line is derived by the answer from then on; what was sent or waits is prepared anew in the same transaction. */
  answerRide(id: string, answer: RideAnswer): Promise<Kept>;
  /** "Hvordan var turen?" Stays on the phone. */
  rate(id: string, mood: WalkMood): Promise<Kept>;
  /** How many went along; null: it was no group walk after all. */
  attest(id: string, people: number | null): Promise<Kept>;
  /** `everywhere` also withdraws it from the municipality; what was never sent is only deleted here. */
  remove(id: string, where: 'here' | 'everywhere'): Promise<Kept>;
  /** Withdraws from the municipality and keeps it here. */
  withdraw(id: string): Promise<Kept>;
}

export interface SpotDraft {
  /** null: pressed without looking, from the pocket. */
  readonly sentiment: Sentiment | null;
  /** null: nobody knows yet; the walker shows it on the map later. */
  readonly position: Position | null;
  /** The running walk, or null without one. */
  readonly walkId: string | null;
  readonly kind?: SpotKind;
  readonly note?: string;
  readonly avoids?: boolean;
}

export interface SpotRecord {
  readonly id: string;
  /** null: marked from the pocket, and perhaps by the cloth. The walker is asked, and until `setSentiment` it stays here. */
  readonly sentiment: Sentiment | null;
  readonly kind: SpotKind | null;
  /** null: marked while the phone did not know where it was. It is sent only when `move` has told the place. */
  readonly position: Position | null;
  readonly walkId: string | null;
  readonly markedAtMs: number;
  readonly note: string;
  readonly avoids: boolean | null;
  /** On a group walk: so many said the same. It is not sent. */
  readonly agree?: number;
  readonly send: SendState;
  readonly rejectReason: RejectReason | null;
  /** The municipality has it in some wording, also while a newer one waits or was refused: it can be taken back. */
  readonly stands: boolean;
  /**
   * True when it lies, or may lie, in a protected disc and was not confirmed as "not at home". One that was sent before the
   * disc was made is withdrawn by then: `send` is `withdrawing` or `withdrawn`, and the walker is still to be asked.
   */
  readonly heldAtHome: boolean;
  /** Held and not answered for yet. */
  readonly asksHome: boolean;
}

/** `held`: it lies, or may lie, at the walker's home, and stays here until they answer: see `Spots.send`. */
export type KeptSpot =
  | { readonly ok: true; readonly held: boolean }
  | { readonly ok: false; readonly trouble: StorageTrouble };

export interface Spots {
  readonly all: Live<readonly SpotRecord[]>;
  mark(
    draft: SpotDraft,
  ): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly trouble: StorageTrouble }>;
  /** What a mark from the pocket is about: from then on it is one as any other. */
  setSentiment(id: string, sentiment: Sentiment): Promise<KeptSpot>;
  describe(id: string, said: { kind: SpotKind; note?: string; avoids?: boolean; agree?: number }): Promise<KeptSpot>;
  /** What was sent and is `held` at its new place is withdrawn: ask, as for `send`. */
  move(id: string, position: Position): Promise<KeptSpot>;
  /**
   * Queues a described spot. `held`: it lies in a protected disc, or the device knows of no home yet; ask "Er dette hjemme hos deg?" and call again with
   * `notAtHome: true` when the answer is no. `undescribed`: it has no kind yet; `placeless`: no position.
   */
  send(
    id: string,
    options: { readonly notAtHome: boolean },
  ): Promise<
    | Kept
    | { readonly ok: false; readonly held: true }
    | { readonly ok: false; readonly undescribed: true }
    | { readonly ok: false; readonly placeless: true }
  >;
  remove(id: string, where: 'here' | 'everywhere'): Promise<Kept>;
  /** "Ja, det er hjemme": it stays here and is asked about no more, unless the walker sends it after all. */
  keepAtHome(id: string): Promise<Kept>;
  /** Whether the municipality may have it still; also of one that is deleted here, a walk too. */
  mayBeThere(id: string): Promise<boolean>;
}

export type EnrolFailure =
  | Extract<ProblemCode, 'code-unknown' | 'campaign-full' | 'campaign-closed' | 'too-many-requests'>
  | 'no-contact'
  | 'malformed';

export interface Membership {
  /** null: not enrolled yet (everything but sending works). */
  readonly campaign: Live<Campaign | null>;
  enrol(
    code: string,
  ): Promise<
    { readonly ok: true; readonly campaign: Campaign } | { readonly ok: false; readonly failure: EnrolFailure }
  >;
}

export interface DeliveryState {
  readonly waiting: number;
  readonly rejected: number;
  readonly activity: 'idle' | 'sending';
  /** How far the sending is that goes on now: so many answered for, of so many; null while nothing is on its way. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** `no-contact`: no answer; it is tried again by itself. `unauthorized`: the device is not enrolled any more. */
  readonly trouble: 'no-contact' | 'server-trouble' | 'unauthorized' | null;
  /** When the oldest waiting item was queued, for the calm notice after 24 h. */
  readonly oldestWaitingSinceMs: number | null;
}

export interface Delivery {
  readonly state: Live<DeliveryState>;
  /** "Send nå". Resolves when the round is over, whatever came of it. */
  sendNow(): Promise<void>;
}

/** How the app was opened. On an iPhone the app on the home screen has a storage of its own, apart from the browser's. */
export type InstallKind = 'iphone-browser' | 'android-browser' | 'installed' | 'other';

/** Lets the phone be felt, milliseconds on and off by turns. Most phones but Android's have none: never the only sign. */
export type Vibrate = (pattern: readonly number[]) => void;

export interface WalkerPorts extends FilePorts, MediaPorts {
  readonly clock: { nowMs(): number };
  readonly recorder: Recorder;
  readonly locator: Locator;
  readonly walks: Walks;
  readonly spots: Spots;
  readonly bin: Bin;
  readonly importer: Importer;
  readonly drawer: Drawer;
  readonly mendDrawer: (walkId: string, mending: GapMending) => MendDrawer;
  readonly membership: Membership;
  readonly delivery: Delivery;
  readonly settings: Settings;
  readonly speaker: Speaker;
  readonly vibrate: Vibrate;
  /** Which map the server offers; undefined until known, kept for offline use. */
  readonly mapSource: Live<MapSource>;
  readonly places: PlaceNames;
  readonly ownHeat: OwnHeatMaker;
  /** Whether the browser promised to keep the storage (navigator.storage.persist). */
  readonly storageKept: Live<boolean>;
  readonly erasure: Erasure;
  readonly install: InstallKind;
}
