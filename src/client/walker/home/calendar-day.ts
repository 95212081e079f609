import { intlLocales } from '../../ui/text/intl-locales.ts';
import type { Language } from '../../ui/text/load-texts.ts';

/** `YYYY-MM-DD` as "3. desember", the same in every time zone. */
export function calendarDay(day: string, language: Language): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(intlLocales(language), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    noon,
  );
}
