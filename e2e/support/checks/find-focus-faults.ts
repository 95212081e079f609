import type { Page } from '@playwright/test';

/** More stops than any screen has: whoever tabs so often is caught in a ring. */
const patience = 400;

/**
 * Goes through the screen with the Tab key. Finds targets that the key never reaches or reaches out of the order in which
 * they are read, focus that cannot be seen, and focus that lies under something or outside the window.
 */
export async function findFocusFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
    // The walk begins above the first target, wherever the heading had put it.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const unfocused = window.sight.targets().map((target) => {
      const box = target.closest('label, li, tr') ?? target;
      return [target, `${look(target)} ${look(box)}`] as const;
    });
    /** With what is painted over it: a row may be framed by its button's `::after`. */
    function look(element: Element): string {
      return [null, '::after']
        .map((part) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
            getComputedStyle(element, part);
          return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join();
        })
        .join();
    }
    Object.assign(window, { focusWalk: { unfocused: new Map(unfocused), order: [] as Element[], look } });
  });
  const faults: string[] = [];
  for (let i = 0; i < patience; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusStop);
    if (stop === null) break;
    if (stop === 'again') break;
    faults.push(...stop);
    if (i === patience - 1) faults.push('the Tab key never leaves the screen');
  }
  return [...faults, ...(await page.evaluate(missedByFocus))];
}

interface FocusWalk {
  readonly unfocused: Map<Element, string>;
  readonly order: Element[];
  look(element: Element): string;
}

/** What is wrong with where the focus stands now; null when it has left the page, `again` when it is back at the start. */
function focusStop(): readonly string[] | 'again' | null {
  const walk = (window as unknown as { focusWalk: FocusWalk }).focusWalk;
  const here = document.activeElement;
  if (here === null || here === document.body || here === document.documentElement) return null;
  if (walk.order.includes(here)) return 'again';
  const faults: string[] = [];
  const before = walk.order.at(-1);
  if (before && before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) {
    faults.push(`focus goes back from ${window.sight.say(before)} to ${window.sight.say(here)}`);
  }
  walk.order.push(here);
  const box = here.closest('label, li, tr') ?? here;
  const unfocused = walk.unfocused.get(here);
  if (unfocused !== undefined && unfocused === `${walk.look(here)} ${walk.look(box)}`) {
    faults.push(`focus cannot be seen: ${window.sight.say(here)}`);
  }
  const { left, right, top, bottom } = window.sight.boxOf(here);
  const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 4, top + 4],
    [right - 4, bottom - 4],
    [left + 4, bottom - 4],
    [right - 4, top + 4],
  ] as const;
  const seen = points.map(([x, y]) => {
    const there = inside(x, y) ? document.elementFromPoint(x, y) : null;
    return there !== null && (here.contains(there) || there.contains(here) || box.contains(there));
  });
  if (!seen.includes(true)) faults.push(`focus is hidden: ${window.sight.say(here)}`);
  // An edge that peeps out tells where the focus is, and not on what.
  else if (!seen[0]) faults.push(`focus is half hidden: ${window.sight.say(here)}`);
  return faults;
}

/** Targets that no press of the key reached; of a group of radio buttons one stop is enough, arrows do the rest. */
function missedByFocus(): readonly string[] {
  const { order } = (window as unknown as { focusWalk: FocusWalk }).focusWalk;
  const groupOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
  const groups = new Set(order.map(groupOf));
  return window.sight
    .targets()
    .filter((target) => !order.includes(target) && !target.matches(':disabled, [tabindex="-1"]'))
    .filter((target) => groupOf(target) === null || !groups.has(groupOf(target)))
    .map((target) => `the Tab key does not reach ${window.sight.say(target)}`);
}
