import type { BrowserContext } from '@playwright/test';
import { pseudoTexts } from './pseudo-texts.ts';

/** The language of the app in whose place each pseudo-language can stand. */
const places = { long: 'nn', rtl: 'en' } as const;

/** The app's own languages, one of words as long as German ones, and one from right to left. */
export const lookLanguages = ['nb', 'nn', 'en', 'long', 'rtl'] as const;
export type LookLanguage = (typeof lookLanguages)[number];

export const isPseudo = (language: LookLanguage): language is keyof typeof places => language in places;

/** What the app calls the language: it knows nothing of the pseudo-languages. */
export const asAppCalls = (language: LookLanguage) => (isPseudo(language) ? places[language] : language);

declare global {
  interface Window {
    /** Set by the test: the language that is chosen next comes in its pseudo-language. */
    speaksPseudo?: boolean;
  }
}

/**
 * Nynorsk and English come with a second set of texts, which is read instead while `window.speaksPseudo` is set. So a
 * screen is opened once, by its own words, and then turned.
 */
export async function bringPseudo(context: BrowserContext): Promise<void> {
  for (const [pseudo, language] of Object.entries(places) as [keyof typeof places, string][]) {
    await context.route(new RegExp(`/assets/${language}-[^/]+\\.js$`), async (route) => {
      const built = await (await route.fetch()).text();
      const body = built.replace(
        /export\s*\{\s*(\w+) as default\s*\}/,
        (_, own) => `const pseudo=${JSON.stringify(pseudoTexts(pseudo))};
          export default new Proxy(${own},{get:(own,key)=>(window.speaksPseudo?pseudo:own)[key]})`,
      );
      // Anything else would be looked for in vain, and the real words taken for the pseudo-language's.
      if (body === built) throw new Error(`${route.request().url()} is not a file of texts`);
      await route.fulfill({ contentType: 'text/javascript', body });
    });
  }
}
