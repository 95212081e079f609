import type { SettingsRecord } from '../recorder/walker-ports.ts';
import { languages } from '../ui/text/load-texts.ts';
import { suggestLanguage } from '../ui/text/suggest-language.ts';

/** What holds before anything was chosen. `wanted`: the languages of the browser, the dearest first. */
export function firstSettings(wanted: readonly string[]): SettingsRecord {
  return {
    language: suggestLanguage(wanted, languages),
    textSize: 'normal',
    scheme: 'system',
    welcomed: false,
    consentWalks: false,
    consentSpots: false,
    consentAid: false,
    adviceRead: false,
    newsRead: null,
    homeScreenAdviceRead: false,
    aboutAsked: false,
    age: null,
    aid: null,
    speakEvents: false,
  };
}
