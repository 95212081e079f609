import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { StorageTrouble } from '../../recorder/walker-ports.ts';

/** What came of a press. */
export type MarkOutcome =
  /** `placed` is false when the phone did not know where the walker was: the mark is kept, its place is asked for later. */
  | { readonly done: 'marked'; readonly spotId: string; readonly sentiment: Sentiment; readonly placed: boolean }
  | { readonly done: 'undone' }
  | { readonly done: 'not-kept'; readonly trouble: StorageTrouble };
