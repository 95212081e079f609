import { firstLanguage, type Language } from './load-texts.ts';

/**
 * What Intl is asked for. English here is British: "3 March", "14:05". Bokmål stands behind every language, because an
 * engine without data for one would fall back to the phone's own, and 1.8 could mean 1800.
 */
export function intlLocales(language: Language): readonly string[] {
  return [language === 'en' ? 'en-GB' : language, firstLanguage];
}
