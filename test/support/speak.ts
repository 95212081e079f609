import { setupI18n } from '@lingui/core';
import { compileText } from '../../src/client/ui/text/compile-text.ts';
import { intlLocales } from '../../src/client/ui/text/intl-locales.ts';
import { type Direction, type Language, loadTexts } from '../../src/client/ui/text/load-texts.ts';
import type { Translate } from '../../src/client/ui/use-text.ts';

/** Translates as the page does, in any language, without a page. */
export async function speak(language: Language): Promise<Translate> {
  const i18n = runtime(language, await loadTexts(language), 'ltr');
  return (key, values) => i18n._(key, values);
}

/** The same for messages that are in no file. */
export function speakThese(language: Language, messages: Record<string, string>, direction: Direction = 'ltr') {
  const i18n = runtime(language, messages, direction);
  return (key: string, values?: Record<string, unknown>) => i18n._(key, values);
}

function runtime(language: Language, messages: Record<string, string>, direction: Direction) {
  const i18n = setupI18n();
  i18n.setMessagesCompiler((message) => compileText(message, direction));
  i18n.loadAndActivate({ locale: language, locales: [...intlLocales(language)], messages });
  return i18n;
}
