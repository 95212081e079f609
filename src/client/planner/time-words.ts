import type { DeskMark } from '../../protocol/snapshot.ts';
import { intlLocales } from '../ui/text/intl-locales.ts';
import { isolate } from '../ui/text/isolate.ts';
import { directionOf, type Language } from '../ui/text/load-texts.ts';
import type { Translate } from '../ui/use-text.ts';

const seasonTexts = {
  winter: 'desk.season.winter',
  spring: 'desk.season.spring',
  summer: 'desk.season.summer',
  autumn: 'desk.season.autumn',
} as const;

/** "sommeren 2026", "vinteren 2025–2026": all that a planner is told of when. */
export function timeWords(t: Translate, { season, year }: Pick<DeskMark['mark'], 'season' | 'year'>): string {
  if (season === 'unknown' || year === null) return t('desk.season.unknown');
  // As text, or the year would be grouped like a quantity.
  return t(seasonTexts[season], { before: String(year - 1), year: String(year) });
}

/** `YYYY-MM-DD` as "3. mars 2026". */
export function dayWords(language: Language, day: string): string {
  const atMs = Date.parse(`${day}T12:00:00Z`);
  const words = new Intl.DateTimeFormat(intlLocales(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(atMs);
  return isolate(words, directionOf(language));
}
