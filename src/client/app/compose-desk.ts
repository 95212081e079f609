import type { DeskPort } from '../planner/desk-port.ts';
import type { DeskPreferences } from '../planner/desk-preferences.ts';
import { createDeskApi } from '../sync/desk-api.ts';
import { chooseLanguage } from '../ui/i18n.ts';
import { applyScheme, type Scheme } from '../ui/scheme.ts';
import { type Language, languages } from '../ui/text/load-texts.ts';
import { keepChoice, readChoice } from './desk-choices.ts';

const schemes: readonly Scheme[] = ['system', 'light', 'dark'];

/** Builds what the desk stands on. The texts of the language are there when it resolves. */
export async function composeDesk(): Promise<{ readonly port: DeskPort; readonly preferences: DeskPreferences }> {
  let scheme = readChoice('scheme', schemes) ?? 'system';
  let stopFollowing = applyScheme(scheme);
  const preferences: DeskPreferences = {
    scheme: () => scheme,
    chooseScheme: (chosen) => {
      stopFollowing();
      scheme = chosen;
      stopFollowing = applyScheme(chosen);
      keepChoice('scheme', chosen);
    },
    chooseLanguage: async (chosen) => {
      await chooseLanguage(chosen);
      keepChoice('language', chosen);
    },
  };
  await chooseLanguage(readChoice('language', languages) ?? browserLanguage());
  printOnLightPaper(
    () => scheme,
    (shown) => {
      stopFollowing();
      stopFollowing = applyScheme(shown);
    },
  );
  return { port: createDeskApi(), preferences };
}

/** The first of the browser's languages that we speak; "no" is what some call bokmål. */
function browserLanguage(): Language {
  for (const wanted of navigator.languages) {
    const [primary] = wanted.toLowerCase().split('-');
    const found = languages.find((language) => language === primary);
    if (found !== undefined) return found;
    if (primary === 'no') return 'nb';
  }
  return 'nb';
}

/** Paper is white: a night map would drink the printer's ink and drown the streets. */
function printOnLightPaper(chosen: () => Scheme, show: (scheme: Scheme) => void): void {
  window.addEventListener('beforeprint', () => show('light'));
  window.addEventListener('afterprint', () => show(chosen()));
}
