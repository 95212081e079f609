import type { MapSource } from '../../protocol/map.ts';
import type { DeskPort } from '../planner/desk-port.ts';
import type { DeskPreferences } from '../planner/desk-preferences.ts';
import { createDeskApi } from '../sync/desk-api.ts';
import { chooseLanguage } from '../ui/i18n.ts';
import { applyScheme, type Scheme, schemes } from '../ui/scheme.ts';
import { languages } from '../ui/text/load-texts.ts';
import { suggestLanguage } from '../ui/text/suggest-language.ts';
import { composePlaceNames } from './compose-place-names.ts';
import { keepChoice, readChoice } from './desk-choices.ts';

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
  await chooseLanguage(readChoice('language', languages) ?? suggestLanguage(navigator.languages, languages));
  printOnLightPaper(
    () => scheme,
    (shown) => {
      stopFollowing();
      stopFollowing = applyScheme(shown);
    },
  );
  const api = createDeskApi();
  let source: MapSource | undefined;
  const places = composePlaceNames(async () => {
    const answer = source === undefined ? await api.readMapSource() : null;
    if (answer?.ok) source = answer.value;
    return source;
  });
  return { port: { ...api, places }, preferences };
}

/** Paper is white: a night map would drink the printer's ink and drown the streets. */
function printOnLightPaper(chosen: () => Scheme, show: (scheme: Scheme) => void): void {
  window.addEventListener('beforeprint', () => show('light'));
  window.addEventListener('afterprint', () => show(chosen()));
}
