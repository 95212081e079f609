import type { Page } from '@playwright/test';

/** From the next page on the screen stays on when asked to. */
export async function grantWakeLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const request = async () => Object.assign(new EventTarget(), { released: false, release: async () => undefined });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
}

/** As on a phone that saves its battery. */
export async function refuseWakeLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const request = async () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
}
