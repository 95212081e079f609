import type { BrowserContext } from '@playwright/test';
import { pseudoTexts } from './pseudo-texts.ts';

/** The language of the app in whose place each pseudo-language stands. */
export const pseudoLanguages = { long: 'nn', rtl: 'en' } as const;
export type PseudoLanguage = keyof typeof pseudoLanguages;

/** Both at once, and bokmål as it is: a screen is opened by its own words and then turned. */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  for (const [pseudo, language] of Object.entries(pseudoLanguages) as [PseudoLanguage, string][]) {
    await context.route(new RegExp(`/assets/${language}-[^/]+\\.js$`), (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export default ${JSON.stringify(pseudoTexts(pseudo))};`,
      }),
    );
  }
}
