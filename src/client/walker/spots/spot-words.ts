import type { SpotRecord } from '../../recorder/walker-ports.ts';
import type { Translate } from '../../ui/use-text.ts';
import { kindText } from '../texts/kind-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';

/** "Vanskelig: glatt, ikke strødd", or "Vanskelig: ikke beskrevet ennå". */
export function spotTitle(spot: Pick<SpotRecord, 'sentiment' | 'kind'>, t: Translate): string {
  const word = t(sentimentTexts[spot.sentiment].word);
  const kind = spot.kind === null ? t('spots.undescribed') : t(kindText(spot.sentiment, spot.kind)).toLocaleLowerCase();
  return `${word}: ${kind}`;
}
