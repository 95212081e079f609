import { intlLocales } from './text/intl-locales.ts';
import { isolate } from './text/isolate.ts';
import { directionOf, type Language } from './text/load-texts.ts';

/** What is formatted stands in sentences and lists of any direction. */
const whole = (words: string, language: Language) => isolate(words, directionOf(language));

/** A number does not part from its unit at the end of a line. */
const inOne = (words: string) => words.replaceAll(' ', '\u00a0');

const unit = (language: Language, name: string, digits = 0) =>
  new Intl.NumberFormat(intlLocales(language), {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** "850 m", "1,8 km", "12 km". Below a kilometre in steps of ten, because a phone knows no better. */
export function formatDistance(metres: number, language: Language): string {
  if (metres < 995) return whole(inOne(unit(language, 'meter').format(Math.round(metres / 10) * 10)), language);
  const digits = metres < 9950 ? 1 : 0;
  return whole(inOne(unit(language, 'kilometer', digits).format(metres / 1000)), language);
}

/** "40 sek", "42 min", "1 t 5 min"; whole units that have passed. */
export function formatDuration(milliseconds: number, language: Language): string {
  return whole(durationWords(milliseconds, language), language);
}

function durationWords(milliseconds: number, language: Language): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return inOne(unit(language, 'second').format(seconds));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return inOne(unit(language, 'minute').format(minutes));
  const hours = inOne(unit(language, 'hour').format(Math.floor(minutes / 60)));
  return minutes % 60 === 0 ? hours : `${hours} ${inOne(unit(language, 'minute').format(minutes % 60))}`;
}

/** "Tirsdag 3. mars"; with the year when it is not the year of `nowMs`. Local time of the device. */
export function formatDay(atMs: number, nowMs: number, language: Language): string {
  const year = (ms: number) => new Intl.DateTimeFormat('en', { year: 'numeric' }).format(ms);
  const parts: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  const day = new Intl.DateTimeFormat(
    intlLocales(language),
    year(atMs) === year(nowMs) ? parts : { ...parts, year: 'numeric' },
  ).format(atMs);
  return whole(day.charAt(0).toLocaleUpperCase(language) + day.slice(1), language);
}

/** "14:05" */
export function formatClock(atMs: number, language: Language): string {
  const clock = new Intl.DateTimeFormat(intlLocales(language), { hour: '2-digit', minute: '2-digit' });
  return whole(clock.format(atMs), language);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(intlLocales(language)).format(value);
}

/** A label's word inside a sentence, with a small letter; German writes its nouns with a capital there too. */
export function formatInSentence(word: string, language: Language): string {
  return /^de\b/.test(language) ? word : word.toLocaleLowerCase(language);
}

/** A name of a street or a place in a sentence. */
export function formatName(name: string, language: Language): string {
  return whole(name, language);
}

/** "Kjøpmannsgata, Bakklandet og Ilevollen" */
export function formatNames(names: readonly string[], language: Language): string {
  const list = new Intl.ListFormat(intlLocales(language), { type: 'conjunction' });
  return list.format(names.map((name) => whole(name, language)));
}

/** Facts side by side. Where the line is too short the dot goes on with the fact after it, and never hangs at the end. */
export function formatFacts(facts: readonly string[]): string {
  return facts.join(' ·\u00a0');
}
