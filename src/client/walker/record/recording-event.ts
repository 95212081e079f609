import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { PositionTrouble, StorageTrouble } from '../../recorder/walker-ports.ts';

/** What happens during a walk that the walker must get to know without looking. */
export type RecordingEvent =
  | { readonly what: 'started' | 'paused' | 'resumed' | 'ended' | 'found' | 'undone' | 'storage-well' }
  /** It looks as if the walk was over; the screen asks. */
  | { readonly what: 'come-home' }
  /** Pressed without looking: what it is, and whether it was meant, is asked after the walk. */
  | { readonly what: 'pocket-marked' }
  /** `help`: what the walker can do something about, or null. */
  | { readonly what: 'lost'; readonly help: PositionTrouble | null }
  | { readonly what: 'marked'; readonly sentiment: Sentiment; readonly placed: boolean }
  | { readonly what: 'not-marked' | 'storage-trouble'; readonly trouble: StorageTrouble };

export interface ToldEvent {
  /** One more for each. */
  readonly nr: number;
  readonly event: RecordingEvent;
}
