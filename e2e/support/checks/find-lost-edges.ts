import type { Page } from '@playwright/test';

/**
 * With forced colours, as Windows' high contrast has them, backgrounds and shadows are gone: controls that have neither
 * edge, outline nor underline left look like plain words.
 */
export async function findLostEdges(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const hasEdge = (element: Element) => {
      const style = getComputedStyle(element);
      const border = (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0,
      );
      const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      const underline = [...element.querySelectorAll('*'), element].some((part) =>
        getComputedStyle(part).textDecorationLine.includes('underline'),
      );
      return border || outline || underline;
    };
    /** What a control may share its edge with: its row, or the bar it stands in. */
    const framesOf = (target: Element) =>
      ['label', 'li', 'td', 'tr', 'ul', 'nav'].flatMap((frame) => target.closest(frame) ?? []);
    return window.sight
      .targets()
      .filter((target) => !window.sight.isInText(target))
      .filter((target) => ![target, ...framesOf(target)].some(hasEdge))
      .map((target) => `no edge in forced colours: ${window.sight.say(target)}`);
  });
  await page.emulateMedia({ forcedColors: null });
  return faults;
}
