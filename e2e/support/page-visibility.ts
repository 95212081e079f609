import type { Page } from '@playwright/test';

/** Tells the page that it is hidden or seen: a headless one always says `visible`. */
export async function showPage(page: Page, visible: boolean): Promise<void> {
  await page.evaluate((isVisible) => {
    Object.defineProperty(document, 'visibilityState', { value: isVisible ? 'visible' : 'hidden', configurable: true });
    Object.defineProperty(document, 'hidden', { value: !isVisible, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visible);
}
