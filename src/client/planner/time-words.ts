import type { DeskMark } from '../../protocol/snapshot.ts';
import type { Language } from '../ui/text/load-texts.ts';
import type { Translate } from '../ui/use-text.ts';

const partTexts = {
  night: 'desk.part.night',
  morning: 'desk.part.morning',
  day: 'desk.part.day',
  evening: 'desk.part.evening',
} as const;

/** "januar 2026, på dagen": all that is known of when. */
export function timeWords(t: Translate, language: Language, time: DeskMark['mark']['time']): string {
  const month = time.month === 'unknown' ? t('desk.month.unknown') : monthWords(language, time.month);
  return time.part === 'unknown' ? month : t('desk.time', { month, part: t(partTexts[time.part]) });
}

/** `YYYY-MM` in words. Noon of the middle of the month in UTC, so that no time zone tips it into the next. */
function monthWords(language: Language, month: string): string {
  const atMs = Date.parse(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(atMs);
}

/** `YYYY-MM-DD` as "3. mars 2026". */
export function dayWords(language: Language, day: string): string {
  const atMs = Date.parse(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    atMs,
  );
}
