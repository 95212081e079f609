import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, loadTexts } from './text/load-texts.ts';

/** The one runtime of the page. Screens use `useText`; code outside React uses `i18n._` and must not keep the result. */
export const i18n = setupI18n();
i18n.setMessagesCompiler(compileMessage);

/** Loads the texts, shows them at once, and tells the browser which language it is (voices, hyphenation, spelling). */
export async function chooseLanguage(language: Language): Promise<void> {
  const messages = await loadTexts(language);
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18n.locale as Language;
}
