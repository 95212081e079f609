import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Moves the map with its own button, and waits until it rests elsewhere. */
export async function moveMap(page: Page, to: 'Nord' | 'Sør' | 'Øst' | 'Vest'): Promise<void> {
  const map = page.locator('.st-map');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  const before = (await map.getAttribute('data-centre')) ?? '';
  await map.getByRole('button', { name: to }).press('Enter');
  await expect(map).not.toHaveAttribute('data-centre', before);
  await expect(map).toHaveAttribute('data-drawn', 'true');
}

/** Sets a point where the map is moved to, with buttons and the keyboard alone. */
export async function addPoint(page: Page, to: 'Nord' | 'Sør' | 'Øst' | 'Vest'): Promise<void> {
  const points = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Flytt punkt/ }) });
  const before = await points.count();
  await moveMap(page, to);
  await page.getByRole('button', { name: 'Legg til punkt' }).press('Enter');
  await expect(points).toHaveCount(before + 1);
}
