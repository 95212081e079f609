import type { Page } from '@playwright/test';
import { addPoint } from './support/draw.ts';
import { readServerContent } from './support/server-content.ts';
import { expect, test } from './support/test.ts';
import { join, sendWalk } from './support/walker.ts';

const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const points = (page: Page) => page.getByRole('button', { name: /^Flytt punkt/ });

async function toDrawing(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mine turer' }).press('Enter');
  await page.getByRole('link', { name: 'Tegn en tur' }).press('Enter');
  await expect(page.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
}

test('a walk is drawn with buttons and keys alone, kept, found in Mine turer and sent', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await toDrawing(phone);
  await phone.getByRole('button', { name: 'Legg til punkt' }).press('Enter');
  await expect(said(phone, 'Flytt kartet dit du startet')).toBeVisible();
  // Farther than what lies within reach of a home at either end.
  for (const zoom of ['14', '13', '12']) {
    await phone.getByRole('button', { name: 'Lenger ut' }).press('Enter');
    await expect(phone.locator('.st-map')).toHaveAttribute('data-zoom', `${zoom}.00`);
  }
  for (const to of ['Nord', 'Øst', 'Nord', 'Øst'] as const) await addPoint(phone, to);
  await expect(said(phone, 'Punkt 4 er lagt til.')).toBeVisible();
  await phone.getByRole('button', { name: 'Angre' }).press('Enter');
  await expect(said(phone, 'Angret. Nå er det 3 punkter.')).toBeVisible();
  await expect(points(phone)).toHaveCount(3);
  await expect(phone.locator('.st-map')).toHaveAttribute('data-track-points', '3');

  await phone.getByRole('button', { name: 'Ferdig' }).press('Enter');
  await expect(phone.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
  await sendWalk(phone);
  await expect.poll(() => readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 0, withdrawn: 0 });
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await expect(phone.getByRole('link', { name: /^Tegnet tur/ })).toHaveCount(1);
  await expect(phone.getByText('Du har en tur du ikke er ferdig med å tegne.')).toBeHidden();
});

test('what is drawn with taps is found again when the page died in the middle', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await toDrawing(phone);
  const canvas = phone.locator('.st-map canvas');
  const taps = [
    { x: 60, y: 60 },
    { x: 200, y: 80 },
    { x: 260, y: 160 },
  ];
  for (const [i, position] of taps.entries()) {
    await canvas.tap({ position });
    await expect(points(phone)).toHaveCount(i + 1);
  }
  await expect(phone.locator('.st-map')).toHaveAttribute('data-points', '3');

  // A point that is moved and one that is deleted are kept as soon, too.
  await phone.getByRole('button', { name: 'Flytt punkt 2' }).click();
  await expect(phone.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
  await canvas.tap({ position: { x: 100, y: 100 } });
  const before = (await phone.locator('.st-map').getAttribute('data-centre')) ?? '';
  await expect(phone.locator('.st-map')).not.toHaveAttribute('data-centre', before);
  await phone.getByRole('button', { name: 'Sett punktet her' }).click();
  await expect(said(phone, 'Punkt 2 er flyttet.')).toBeVisible();
  const length = (await phone.getByText(/^Turen er .* så langt/).textContent()) ?? '';

  await phone.goto('about:blank');
  await phone.goto(server.invitation);
  await expect(phone.getByText('Du har en tur du ikke er ferdig med å tegne.')).toBeVisible();
  await phone.getByRole('link', { name: 'Tegn videre' }).click();
  await expect(points(phone)).toHaveCount(3);
  await expect(phone.getByText(length)).toBeVisible();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await expect(phone.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
});
