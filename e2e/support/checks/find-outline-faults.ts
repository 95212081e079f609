import type { Page } from '@playwright/test';

/** A screen has one main part and one main heading, no heading skips a level, and parts of the same sort have names. */
export function findOutlineFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(window.sight.isShown);
    const mains = shown('main, [role=main]').length;
    if (mains !== 1) faults.push(`${mains} main parts`);
    const levels = shown('h1, h2, h3, h4, h5, h6').map((heading) => ({ heading, level: Number(heading.tagName[1]) }));
    const firsts = levels.filter(({ level }) => level === 1).length;
    if (firsts !== 1) faults.push(`${firsts} main headings`);
    for (const [i, { heading, level }] of levels.entries()) {
      const before = levels[i - 1]?.level ?? 0;
      if (level > before + 1) faults.push(`from h${before} to h${level}: ${window.sight.say(heading)}`);
    }
    const navs = shown('nav');
    const names = navs.map((nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby') ?? '');
    if (names.includes('') || new Set(names).size < names.length) faults.push(`navigation without a name of its own`);
    return faults;
  });
}
