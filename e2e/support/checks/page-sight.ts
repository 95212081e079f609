import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    /** The test's eyes in the page: what every check must agree on. */
    readonly sight: {
      isShown(element: Element): boolean;
      /** All that can be pressed or written in. */
      targets(): readonly Element[];
      /** What a finger may press to reach the target: its label too. */
      boxOf(target: Element): DOMRect;
      /** True for a link inside a sentence and for the map's sources: they are as high as their line. */
      isInText(target: Element): boolean;
      /** Elements that have words of their own. */
      worded(): readonly Element[];
      /** The element in a message: its tag, its words, its class. */
      say(element: Element): string;
    };
  }
}

/** Puts `window.sight` into every page of the context. */
export async function installSight(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    /** Kept for the ear only: clipped to nothing, or as high as the longest words and unseen. */
    const isForEar = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { clipPath, width, overflowX } = getComputedStyle(at);
        if (clipPath === 'inset(50%)' || (overflowX === 'hidden' && Number.parseFloat(width) <= 1)) return true;
      }
      return false;
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest('[aria-hidden="true"].st-unseen') === null &&
      !isForEar(element);
    const selector =
      'button, a[href], select, textarea, summary, input:not([type=file]):not([type=hidden]), [role=button], [role=link]';
    const sight: Window['sight'] = {
      isShown,
      targets: () => [...document.querySelectorAll(selector)].filter(isShown),
      boxOf: (target) => (target.closest('label') ?? target).getBoundingClientRect(),
      isInText(target) {
        if (target.closest('.maplibregl-ctrl-attrib, .st-map-attribution, [data-in-text]')) return true;
        return target.tagName === 'A' && getComputedStyle(target).display === 'inline';
      },
      worded: () =>
        [...document.querySelectorAll('body *')].filter(
          (element) =>
            !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) &&
            isShown(element) &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        ),
      say(element) {
        const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        const name = element.getAttribute('aria-label') ?? words;
        const kind = element.getAttribute('class')?.split(' ').at(-1);
        return `<${element.tagName.toLowerCase()}${kind ? `.${kind}` : ''}> "${name.slice(0, 50)}"`;
      },
    };
    Object.defineProperty(window, 'sight', { value: sight });
  });
}
