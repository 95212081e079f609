import type { BrowserContext } from '@playwright/test';

/** What the app said to the walker. */
export interface Shown {
  readonly heading: string;
  /** What is said of the last press, or nothing. */
  readonly note: string;
  /** The last place it counts as known, in the device's time; null before the first. */
  readonly hereAtMs: number | null;
}

/** Tells each thing that comes to stand on the screen, as soon as it stands there. */
export async function watchShown(context: BrowserContext, tell: (shown: Shown) => void): Promise<void> {
  await context.exposeFunction('tellShown', tell);
  await context.addInitScript(() => {
    const { tellShown } = window as unknown as { tellShown: (shown: object) => void };
    const words = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    let last = '';
    const look = () => {
      const at = document.querySelector('[data-here-at]')?.getAttribute('data-here-at');
      const shown = {
        heading: words('h1'),
        note: words('.st-record-note:not(.st-unseen) strong'),
        hereAtMs: at == null ? null : Number(at),
      };
      const said = JSON.stringify(shown);
      if (said !== last) tellShown(shown);
      last = said;
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}
