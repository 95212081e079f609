import type { Page } from '@playwright/test';

/** Waits until the page has a heading, nothing is on its way, every map is drawn and the letters are there. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => {
    const maps = [...document.querySelectorAll<HTMLElement>('.st-map')];
    const places = document.querySelectorAll('.st-map-place').length;
    // A map that is not yet as large as its frame shows the picture of a former size.
    const fills = (map: HTMLElement) => {
      const [box, canvas] = [map.querySelector('.st-map__canvas'), map.querySelector('canvas')];
      if (box === null || canvas === null) return true;
      return (
        Math.abs(box.clientWidth - canvas.clientWidth) <= 1 && Math.abs(box.clientHeight - canvas.clientHeight) <= 1
      );
    };
    return maps.every((map) => map.dataset.drawn === 'true' && fills(map)) && (maps.length >= places || places === 0);
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
