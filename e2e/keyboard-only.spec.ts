import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';

/** More stops than any screen here has. */
const patience = 120;

/** Tabs until the focus stands on what has this name, as somebody without a mouse does; then the given key. */
async function keyTo(page: Page, name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await page.getByText(name, { exact: true }).first().waitFor();
  for (let i = 0; i < patience; i++) {
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return ((at instanceof HTMLInputElement ? at.labels?.[0] : at)?.textContent ?? '').trim();
    });
    if (here === name) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to "${name}"`);
}

const headed = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('from first run to a sent walk with a described mark, with the keyboard alone', async ({
  phone: page,
  server,
}) => {
  const fixes = straightWalk({ startedAtMs: Date.now() - 3_600_000, metres: 1500 });
  const [first, ...rest] = fixes;
  if (!first) throw new Error('A walk without fixes');

  await page.goto(server.invitation);
  await expect(page.getByRole('button', { name: 'Bli med' })).toBeVisible();
  await keyTo(page, 'Bli med');
  await headed(page, 'Hva blir sendt?');
  await keyTo(page, 'Gå videre');
  await headed(page, 'Hva sier du ja til?');
  await keyTo(page, 'Jeg vil sende turer', 'Space');
  await keyTo(page, 'Jeg vil sende steder jeg merker', 'Space');
  await keyTo(page, 'Begynn');

  await page.clock.setFixedTime(first.atMs);
  await keyTo(page, 'Start tur');
  await walkAlong(page, [first, ...rest.slice(0, 120)]);
  await headed(page, 'Turen tas opp');
  await keyTo(page, 'Savner noe her', 'Space');
  await keyTo(page, 'Beskriv');
  await headed(page, 'Hva savner du her?');
  await keyTo(page, 'Benk', 'Space');
  await headed(page, 'Vil du si mer?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Midt i bakken.');
  await keyTo(page, 'Ferdig');
  await headed(page, 'Turen tas opp');
  await walkAlong(page, rest.slice(120));
  await keyTo(page, 'Avslutt tur');
  await headed(page, 'Er du ferdig med turen?');
  await keyTo(page, 'Ja, avslutt');

  await headed(page, 'Fint at du gikk');
  await keyTo(page, 'Neste');
  const send = page.getByRole('button', { name: 'Send', exact: true });
  const skip = page.getByRole('button', { name: 'Hopp over' });
  const noMore = page.getByRole('link', { name: 'Nei, gå videre' });
  await expect(send.or(skip).or(noMore)).toBeVisible();
  if (await noMore.isVisible()) await keyTo(page, 'Nei, gå videre');
  for (const question of ['Hvordan var turen?', 'Hvor gammel er du?', 'Gikk du sammen med noen?']) {
    await headed(page, question);
    await keyTo(page, 'Hopp over');
    await expect(page.getByRole('heading', { level: 1, name: question })).toBeHidden();
  }
  for (const question of ['Startet du hjemme?', 'Sluttet du hjemme?']) {
    await headed(page, question);
    await keyTo(page, 'Ja, eller like ved');
    await expect(page.getByRole('heading', { level: 1, name: question })).toBeHidden();
  }
  await keyTo(page, 'Send');
  await headed(page, 'Takk');
  await expect.poll(() => readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 1, withdrawn: 0 });
});
