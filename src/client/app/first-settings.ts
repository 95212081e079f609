import type { SettingsRecord } from '../recorder/walker-ports.ts';

/** What holds before anything was chosen. */
export function firstSettings(languages: readonly string[]): SettingsRecord {
  return {
    language: firstLanguage(languages),
    textSize: 'normal',
    scheme: 'system',
    welcomed: false,
    consentWalks: false,
    consentSpots: false,
    consentAid: false,
    adviceRead: false,
  };
}

function firstLanguage(languages: readonly string[]): SettingsRecord['language'] {
  for (const language of languages) {
    const [tongue = ''] = language.toLowerCase().split('-');
    if (tongue === 'nn') return 'nn';
    if (['nb', 'no', 'da', 'sv'].includes(tongue)) return 'nb';
    if (tongue === 'en') return 'en';
  }
  return 'nb';
}
