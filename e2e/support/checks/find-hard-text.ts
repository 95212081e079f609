import type { Page } from '@playwright/test';
import { lix, wordsIn } from '../../../test/support/lix.ts';

/** Above it a text is no longer easy to read (Björnsson). */
const hardestLix = 35;
/** Below it the measure says nothing. */
const leastWords = 30;

/** The text of the screen, with each line, heading and button as a sentence of its own, when it is hard to read. */
export async function findHardText(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: only as it is laid out does a line end where a sentence does
    const wordsOf = (element: HTMLElement) => element.innerText;
    const shown = [...document.querySelectorAll('main')].map(wordsOf).join('\n');
    const ofMaps = [...document.querySelectorAll<HTMLElement>('main .st-map')].map(wordsOf);
    return ofMaps.reduce((words, map) => words.replace(map, '\n'), shown);
  });
  if (wordsIn(text).length < leastWords) return [];
  const hard = lix(text);
  return hard > hardestLix ? [`LIX is ${hard.toFixed(1)}, not ${hardestLix}`] : [];
}
