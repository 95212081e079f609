import type { Page } from '@playwright/test';

/** Waits until the page has a heading, nothing is on its way, every map is drawn and the letters are there. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => {
    const maps = [...document.querySelectorAll<HTMLElement>('.st-map')];
    const places = document.querySelectorAll('.st-map-place').length;
    return maps.every((map) => map.dataset.drawn === 'true') && (maps.length >= places || places === 0);
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
