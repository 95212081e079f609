import type { Page } from '@playwright/test';

/**
 * Words of the page that lie under other words or under a target, each scrolled into the middle of the window first. A
 * fixed bar over the end of a page is found by the last words, which cannot be scrolled out from under it.
 */
export function findCoveredWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const at = window.scrollY;
    for (const element of window.sight.worded()) {
      if (element.closest('.st-map, .maplibregl-map, [data-over-page]')) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = [...range.getClientRects()].find(({ width, height }) => width > 4 && height > 4);
      if (!box) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      if (top === null || element.contains(top) || top.contains(element)) continue;
      // A row is pressed wherever it is pressed.
      if (top.closest('label, tr')?.contains(element)) continue;
      if (getComputedStyle(element).pointerEvents === 'none') continue;
      faults.push(`${window.sight.say(element)} lies under ${window.sight.say(top)}`);
    }
    window.scrollTo(0, at);
    return faults;
  });
}
