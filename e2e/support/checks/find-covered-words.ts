import type { Page } from '@playwright/test';

/**
 * Words of the page that lie under other words or under a target, each scrolled into the middle of the window first. A
 * fixed bar over the end of a page is found by the last words, which cannot be scrolled out from under it. What leaves when the
 * words come into view is given the moment to do so.
 */
export function findCoveredWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const faults: string[] = [];
    const at = window.scrollY;
    for (const element of window.sight.worded()) {
      if (element.closest('.st-map, .maplibregl-map, [data-over-page]')) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (coverOf(element) === null) continue;
      for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const cover = coverOf(element);
      if (cover !== null) faults.push(`${window.sight.say(element)} lies under ${window.sight.say(cover)}`);
    }
    window.scrollTo(0, at);
    return faults;

    function coverOf(element: Element): Element | null {
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = [...range.getClientRects()].find(({ width, height }) => width > 4 && height > 4);
      if (!box) return null;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return null;
      const top = document.elementFromPoint(x, y);
      if (top === null || element.contains(top) || top.contains(element)) return null;
      // A row is pressed wherever it is pressed.
      if (top.closest('label, tr')?.contains(element)) return null;
      return getComputedStyle(element).pointerEvents === 'none' ? null : top;
    }
  });
}
