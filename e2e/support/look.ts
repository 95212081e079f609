import type { Page } from '@playwright/test';
import { asAppCalls, isPseudo, type LookLanguage } from './pseudo-languages.ts';
import type { Screen } from './screen.ts';
import { settle } from './settle.ts';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export interface Look {
  readonly language: LookLanguage;
  readonly theme: Theme;
}

/** Gives the open screen another language and theme, as another window of the app would, and keeps what stands in it. */
export async function look(page: Page, screen: Screen, { language, theme }: Look): Promise<void> {
  // The app reads the texts anew when the language changes, and not before.
  await choose(page, screen, 'nb', theme);
  await page.evaluate((pseudo) => {
    window.speaksPseudo = pseudo;
  }, isPseudo(language));
  await choose(page, screen, asAppCalls(language), theme);
  await page.waitForFunction(
    (dir) => (document.documentElement.dir || 'ltr') === dir,
    language === 'rtl' ? 'rtl' : 'ltr',
  );
  await settle(page);
}

async function choose(page: Page, screen: Screen, language: string, theme: Theme): Promise<void> {
  if (screen.room === 'walker') await chooseAsWalker(page, { language, scheme: theme });
  else await chooseAtDesk(page, [language, theme]);
  await page.waitForFunction(
    (wished) => {
      const { lang, dataset } = document.documentElement;
      return lang === wished.language && dataset.colorScheme === wished.theme;
    },
    { language, theme },
  );
}

/** What is remembered changes, and the page hears of it as one does that was put away and comes back. */
function chooseAsWalker(page: Page, choices: { readonly language: string; readonly scheme: Theme }): Promise<void> {
  return page.evaluate(
    (chosen) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('seniortrakk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          const table = writing.objectStore('settings');
          const asked = table.get('choices');
          asked.onsuccess = () => table.put({ key: 'choices', value: { ...asked.result?.value, ...chosen } });
          writing.oncomplete = () => {
            opening.result.close();
            window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            resolve();
          };
        };
      }),
    choices,
  );
}

/** The two lists of the rail, wherever a narrow page has put them. */
async function chooseAtDesk(page: Page, values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.evaluate((chosen) => {
      const list = document.querySelector<HTMLOptionElement>(`select option[value="${chosen}"]`)?.closest('select');
      if (!list) throw new Error(`The desk offers no ${chosen}`);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  }
}

/** Gives the page another size and the time to lay itself out for it: some parts are measured first and then moved. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
  });
  await settle(page);
}

/** The browser's own letters at this share of their usual size; 2 is the 200 % that WCAG asks for. */
export async function sizeText(page: Page, share: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const fontSizes = { standard: 16 * share, fixed: 13 * share };
  await browser.send('Page.setFontSizes', { fontSizes });
  await browser.detach();
}
