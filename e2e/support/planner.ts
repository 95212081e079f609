import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import type { TestServer } from './run-server.ts';

/** Follows the set-up link that the server printed and chooses a password. */
export async function setUpDesk(page: Page, server: TestServer): Promise<void> {
  await page.goto(server.setupLink);
  await page.getByLabel('Navn').fill('Solveig');
  await page.getByLabel('Passord', { exact: true }).fill('fire tilfeldige ord uten mening');
  await page.getByRole('button', { name: 'Lagre og gå til kartet' }).click();
  await expect(page.getByRole('heading', { name: 'Kart', exact: true })).toBeVisible();
}
