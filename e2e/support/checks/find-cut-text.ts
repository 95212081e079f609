import type { Page } from '@playwright/test';

/**
 * What does not hold at this size of window and text: a page that scrolls sideways, words cut by their box or standing
 * outside the window, words under other words.
 */
export function findCutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    const wide = root.clientWidth;
    if (root.scrollWidth > wide) {
      const past = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > wide + 0.5,
      );
      const widest = past.filter((element) => !past.some((other) => element !== other && element.contains(other)));
      faults.push(
        `the page is ${root.scrollWidth} px wide in a window of ${wide} px: ${widest.slice(0, 3).map(window.sight.say).join(', ')}`,
      );
    }

    /** The box that scrolls or cuts what is in it; a wide table may scroll in a box of its own. */
    const scrollerOf = (element: Element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return at;
      }
      return null;
    };
    for (const element of window.sight.worded()) {
      // The canvas of a map names its own places.
      if (element.closest('.maplibregl-canvas-container')) continue;
      const range = document.createRange();
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1 && (box.left < -1 || box.right > wide + 1) && scrollerOf(element) === null) {
            faults.push(
              `words from ${Math.round(box.left)} to ${Math.round(box.right)} px in ${wide}: ${window.sight.say(element)}`,
            );
            break;
          }
        }
      }
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const cuts = (value: string) => value === 'hidden' || value === 'clip';
        if (!cuts(overflowX) && !cuts(overflowY)) continue;
        const box = at.getBoundingClientRect();
        range.selectNodeContents(element);
        const words = range.getBoundingClientRect();
        const past =
          (cuts(overflowX) && (words.right > box.right + 1 || words.left < box.left - 1)) ||
          (cuts(overflowY) && (words.bottom > box.bottom + 1 || words.top < box.top - 1));
        if (past && words.width > 1) faults.push(`cut by ${window.sight.say(at)}: ${window.sight.say(element)}`);
        break;
      }
    }
    return [...new Set(faults)];
  });
}
