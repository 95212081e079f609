import type { BrowserContext, Page } from '@playwright/test';
import nb from '../../src/client/ui/text/nb.json' with { type: 'json' };
import type { TextKey } from '../../src/client/ui/text/texts.ts';
import { type Pseudo, pseudoFile } from '../../test/support/pseudo-words.ts';

/** What the app says in the pseudo-language, to find a button by its key. */
export function pseudoTexts(pseudo: Pseudo): Readonly<Record<TextKey, string>> {
  return pseudoFile(pseudo, nb);
}

/**
 * The built app shows the pseudo-language wherever it would show `instead`, and the browser asks for that language. Before
 * the first page. After a reload the service worker answers with what it kept: block it where a test reloads.
 */
export async function usePseudo(
  target: BrowserContext | Page,
  pseudo: Pseudo,
  instead: 'nb' | 'nn' | 'en' = 'en',
): Promise<void> {
  const body = `export default ${JSON.stringify(pseudoTexts(pseudo))};`;
  await target.route(new RegExp(`/assets/${instead}-[^/]+\\.js$`), async (route) => {
    const built = await (await route.fetch()).text();
    // Anything else would be looked for in vain, and the page stay white.
    if (!/export\{\w+ as default\}/.test(built)) throw new Error(`${route.request().url()} is not a file of texts`);
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await target.addInitScript((language) => {
    Object.defineProperty(navigator, 'languages', { get: () => [language] });
  }, instead);
}
