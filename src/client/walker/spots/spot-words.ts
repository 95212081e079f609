import type { NameNear } from '../../../domain/geo/name-near.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import { formatInSentence, formatName } from '../../ui/format.ts';
import { currentLanguage } from '../../ui/i18n.ts';
import type { Language } from '../../ui/text/load-texts.ts';
import type { Translate } from '../../ui/use-text.ts';
import { kindText } from '../texts/kind-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';

/** "Vanskelig: glatt, ikke strødd", or "Vanskelig: ikke beskrevet ennå". */
export function spotTitle(spot: Pick<SpotRecord, 'sentiment' | 'kind'>, t: Translate): string {
  const word = t(spot.sentiment === null ? 'pocket.mark' : sentimentTexts[spot.sentiment].word);
  if (spot.sentiment === null || spot.kind === null) return `${word}: ${t('spots.undescribed')}`;
  return `${word}: ${formatInSentence(t(kindText(spot.sentiment, spot.kind)), currentLanguage())}`;
}

/** The same with where it is, as far as the map tells: "Vanskelig: bratt – ved Ilevollen". */
export function spotTitleAt(
  spot: Pick<SpotRecord, 'sentiment' | 'kind'>,
  near: NameNear | null,
  language: Language,
  t: Translate,
): string {
  const what = spotTitle(spot, t);
  if (near?.at != null) return t('spot.at', { what, name: formatName(near.at, language) });
  return near?.area == null ? what : t('spot.in', { what, name: formatName(near.area, language) });
}
