import type { Page } from '@playwright/test';

/** So far apart a trembling finger needs them, in CSS pixels. */
const leastGap = 8;

/**
 * Pairs of targets closer to each other than 8 px, both scrolled to where they stand. What the page's own bar or a toast
 * lies over is another layer and is not beside it.
 */
export function findCrowdedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((leastGap) => {
    const layerOf = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position, overflowX, overflowY } = getComputedStyle(at);
        if (position === 'fixed' || position === 'sticky') return at;
        // What has scrolled out of a list stands nowhere.
        if (at !== element && [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')) return at;
      }
      return null;
    };
    const targets = window.sight
      .targets()
      .filter((target) => !window.sight.isInText(target))
      .map((target) => ({
        target,
        layer: layerOf(target),
        label: target.closest('label'),
        box: window.sight.boxOf(target),
      }))
      // A way past the rail lies above the page until it has the focus.
      .filter(({ box }) => box.bottom + window.scrollY > 0);
    return targets.flatMap((a, i) =>
      targets.slice(i + 1).flatMap((b) => {
        if (a.layer !== b.layer || (a.label !== null && a.label === b.label)) return [];
        const across = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
        const down = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
        const gap = across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
        return gap < leastGap - 0.5
          ? [`${Math.round(gap)} px between ${window.sight.say(a.target)} and ${window.sight.say(b.target)}`]
          : [];
      }),
    );
  }, leastGap);
}
