import { copyFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

const shared = process.env.SENIORTRAKK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

test('in Trondheim a drawn point is told by its street, one is added by its name, and two quick taps are one', async ({
  phone,
  server,
}) => {
  await copyFile(joinPath(shared, 'map', 'trondheim.pmtiles'), joinPath(server.dataFolder, 'area.pmtiles'));
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/draw`);
  await expect(phone.locator('.st-map')).toHaveAttribute('data-base', 'present');
  const points = phone.getByRole('main').getByRole('listitem');
  const canvas = phone.locator('.st-map canvas');
  await canvas.tap({ position: { x: 60, y: 200 } });
  await expect(points).toHaveText([/^1\. \p{Lu}.*Her starter turen/u]);
  await canvas.dblclick({ position: { x: 260, y: 100 } });
  await expect(points).toHaveText([/^1\. /, /^2\. \p{Lu}.*\d+\sm fra forrige punkt/u]);

  await phone.getByRole('button', { name: 'Steder i nærheten' }).click();
  await phone.getByLabel('Gate eller sted').fill('nidarosdom');
  await expect(phone.getByText(/fra forrige punkt$/).first()).toBeVisible();
  await phone
    .getByRole('button', { name: /^Nidarosdomen/ })
    .first()
    .click();
  await expect(points).toHaveText([/^1\. /, /^2\. /, /^3\. Nidarosdomen.* fra forrige punkt/]);
  await expect(phone.getByRole('status').filter({ hasText: 'Punkt 3 er lagt til.' })).toBeVisible();
});

test('a walk is drawn from the list of places nearby, without a letter written and without touching the map', async ({
  phone,
  server,
}) => {
  await copyFile(joinPath(shared, 'map', 'trondheim.pmtiles'), joinPath(server.dataFolder, 'area.pmtiles'));
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/#/draw`);
  const points = phone.getByRole('main').getByRole('listitem');
  const names: string[] = [];
  for (const number of [1, 2, 3]) {
    await phone.getByRole('button', { name: 'Steder i nærheten' }).press('Enter');
    const first = phone.getByRole('main').getByRole('listitem').getByRole('button').first();
    names.push((await first.locator('strong').textContent()) ?? '');
    await first.press('Enter');
    await expect(phone.getByRole('status').filter({ hasText: `Punkt ${number} er lagt til.` })).toBeVisible();
  }
  await expect(points).toHaveText(names.map((name) => new RegExp(name.replace(/[()]/g, '.'))));
  expect(new Set(names).size).toBeGreaterThan(1);
});
