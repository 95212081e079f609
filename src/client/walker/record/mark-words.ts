import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import type { Translate } from '../../ui/use-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import type { MarkOutcome } from './mark-outcome.ts';

/** "Merket: Vanskelig." */
export function markedWord(sentiment: Sentiment, t: Translate): string {
  return t('record.marked', { what: t(sentimentTexts[sentiment].word) });
}

/** What came of a press, in one or two sentences. */
export function outcomeWords(outcome: MarkOutcome, t: Translate): string {
  switch (outcome.done) {
    case 'marked':
      return outcome.placed
        ? markedWord(outcome.sentiment, t)
        : `${markedWord(outcome.sentiment, t)} ${t('record.marked-placeless')}`;
    case 'undone':
      return t('record.undone');
    case 'not-kept':
      return `${t('record.not-kept')} ${t(storageTexts[outcome.trouble])}`;
  }
}
