import type { TextKey } from './texts.ts';

/**
 * A BCP 47 tag that is the name of a file in this folder. A string for the compiler, because a language is added by adding
 * its file; whatever comes from outside (a browser, a database) passes `isLanguage` first.
 */
export type Language = string;
export type Direction = 'ltr' | 'rtl';
export type Texts = Readonly<Record<TextKey, string>>;

interface AboutLanguage {
  readonly languageName: string;
  readonly languageDirection: Direction;
}

/** The source of the texts, and what is shown where nothing else fits. */
export const firstLanguage: Language = 'nb';

const tagOf = (path: string) => path.slice('./'.length, -'.json'.length);

/** Name and direction only (see `languageFiles` in vite.config.ts): the choice must not fetch every language. */
const about = new Map(
  Object.entries(import.meta.glob<AboutLanguage>('./*.json', { query: '?about', import: 'default', eager: true })).map(
    ([path, said]) => [tagOf(path), said],
  ),
);

/** Each language is a file of its own for the browser, so that a phone fetches only the one it shows. */
const files = new Map(
  Object.entries(import.meta.glob<Texts>('./*.json', { import: 'default' })).map(([path, load]) => [tagOf(path), load]),
);

const norwegian: readonly Language[] = ['nb', 'nn'];
const place = (language: Language) => (norwegian.includes(language) ? norwegian.indexOf(language) : norwegian.length);

/** In the order of the choice: bokmål, nynorsk, then by their own names. */
export const languages: readonly Language[] = [...files.keys()].sort(
  (one, other) => place(one) - place(other) || languageName(one).localeCompare(languageName(other), firstLanguage),
);

export function isLanguage(tag: string): tag is Language {
  return files.has(tag);
}

/** In the language itself: who cannot read the present one must find theirs. */
export function languageName(language: Language): string {
  return about.get(language)?.languageName ?? language;
}

/** What the fetched texts say of themselves holds over what was known before. */
const fetched = new Map<Language, Direction>();

export function directionOf(language: Language): Direction {
  return fetched.get(language) ?? about.get(language)?.languageDirection ?? 'ltr';
}

export async function loadTexts(language: Language): Promise<Texts> {
  const load = files.get(language);
  if (load === undefined) throw new Error(`There is no src/client/ui/text/${language}.json`);
  const texts = await load();
  fetched.set(language, texts.languageDirection === 'rtl' ? 'rtl' : 'ltr');
  return texts;
}
