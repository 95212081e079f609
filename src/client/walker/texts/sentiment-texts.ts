import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** The word alone, the button during a walk, and the question of the tiles. */
export const sentimentTexts = {
  pleasant: { word: 'sentiment.pleasant', here: 'sentiment.pleasant.here', ask: 'describe.ask.pleasant' },
  problem: { word: 'sentiment.problem', here: 'sentiment.problem.here', ask: 'describe.ask.problem' },
  missing: { word: 'sentiment.missing', here: 'sentiment.missing.here', ask: 'describe.ask.missing' },
} as const satisfies Record<Sentiment, Record<'word' | 'here' | 'ask', TextKey>>;
