import type { AgeBand, Aid } from '../privacy/about-person.ts';
import type { CoarseTime } from '../privacy/coarse-time.ts';
import type { Sentiment } from '../spot/sentiment.ts';

/** A walk as it left the device. */
export interface WalkShare {
  /** Cells of resolution 12, each once. */
  readonly cells: readonly string[];
  /** Seconds in the cell at the same index. */
  readonly seconds: readonly number[];
  readonly time: CoarseTime;
  readonly age?: AgeBand | undefined;
  readonly aid?: Aid | undefined;
}

export interface MarkShare {
  readonly sentiment: Sentiment;
  readonly lat: number;
  readonly lng: number;
  readonly time: Pick<CoarseTime, 'month' | 'part'>;
}

/** "Her er jeg ofte", as a cell of resolution 11. */
export interface StayShare {
  readonly sentiment: 'stay';
  readonly cell: string;
  readonly time: Pick<CoarseTime, 'month' | 'part'>;
}

/**
 * What heat is made of. `person` names who counts once (privacy rule 15), across walks and spots; the same person may
 * stand behind many contributions.
 */
export type HeatContribution =
  | { readonly kind: 'walk'; readonly person: string; readonly body: WalkShare }
  | {
      readonly kind: 'spot';
      readonly person: string;
      readonly body: MarkShare | StayShare;
      /** Rejected spots are as if never said; waiting ones count, because heat shows no words. */
      readonly moderation: 'waiting' | 'approved' | 'rejected';
    };
