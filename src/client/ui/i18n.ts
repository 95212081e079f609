import { setupI18n } from '@lingui/core';
import { compileText } from './text/compile-text.ts';
import { intlLocales } from './text/intl-locales.ts';
import { directionOf, firstLanguage, isLanguage, type Language, loadTexts } from './text/load-texts.ts';

/** The one runtime of the page. Screens use `useText`; code outside React uses `i18n._` and must not keep the result. */
export const i18n = setupI18n();
i18n.setMessagesCompiler((message) => compileText(message, directionOf(i18n.locale)));

let wanted: Language = firstLanguage;

/**
 * Loads the texts, shows them at once, and tells the browser which language it is (voices, hyphenation, spelling) and from
 * which side it is read. What was remembered of a language that is no longer here becomes bokmål.
 */
export async function chooseLanguage(tag: string): Promise<void> {
  const language = isLanguage(tag) ? tag : firstLanguage;
  wanted = language;
  const messages = await loadTexts(language).catch((failure: unknown) => {
    // The phone is offline and has not kept this file: the language that is shown goes on, or bokmål.
    if (i18n.locale === '' && language === firstLanguage) throw failure;
    return null;
  });
  if (messages === null) return i18n.locale === '' ? chooseLanguage(firstLanguage) : undefined;
  // Two presses, and the first file came last: the later press holds.
  if (wanted !== language) return;
  i18n.loadAndActivate({ locale: language, locales: [...intlLocales(language)], messages });
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export function currentLanguage(): Language {
  // Empty until the first texts are there, and Intl throws on that.
  return i18n.locale || firstLanguage;
}
