import type { Page } from '@playwright/test';
import { readRows } from './support/read-rows.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

const here = { lat: 63.4312, lng: 10.3951, accuracyMetres: 6, altitudeMetres: null };

async function markAndSend(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Marker et sted' }).click();
  await page.getByRole('button', { name: 'Der jeg står' }).click();
  await page.waitForFunction(() => window.testPosition.watchers > 0);
  await page.evaluate((fix) => window.testPosition.tell({ ...fix, atMs: Date.now() }), here);
  await page.getByRole('button', { name: 'Ja', exact: true }).click();
  await page.getByRole('button', { name: 'Savner noe her' }).click();
  await page.getByRole('button', { name: 'Benk', exact: true }).click();
  await page.getByRole('button', { name: 'Nei, send stedet' }).click();
  await expect(page.getByText('Stedet er sendt.')).toBeVisible();
}

test('a spot that is sent is moved with the buttons of the map, and with the finger, and sent anew', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  await markAndSend(phone);
  const read = async () => {
    const [spot] = await readRows(phone, server.origin, 'spots');
    if (!spot?.position) throw new Error('No spot with a place');
    return spot.position as { readonly lat: number; readonly lng: number };
  };
  const id = (await readRows(phone, server.origin, 'spots'))[0]?.id;
  const before = await read();

  /** Moves the map, and presses that it is here. */
  async function move(how: () => Promise<void>): Promise<void> {
    await phone.goto(`${server.origin}/#/spots/${id}`);
    await phone.getByRole('button', { name: 'Flytt stedet' }).click();
    await expect(phone.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
    const centre = (await phone.locator('.st-map').getAttribute('data-centre')) ?? '';
    await how();
    await expect(phone.locator('.st-map')).not.toHaveAttribute('data-centre', centre);
    await expect(phone.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
    await phone.getByRole('button', { name: 'Ja, her er det' }).click();
    // Who has not walked yet is asked of every spot.
    await phone.getByRole('button', { name: 'Nei, send stedet' }).click();
    await expect(phone.getByText(/·\sSendt/)).toBeVisible();
  }

  await move(() => phone.getByRole('button', { name: 'Nord' }).click());
  const north = await read();
  expect(north.lat).toBeGreaterThan(before.lat);

  await move(async () => {
    const box = await phone.locator('.st-map canvas').boundingBox();
    if (!box) throw new Error('No map');
    const [x, y] = [box.x + box.width / 3, box.y + box.height / 3];
    await phone.mouse.move(x, y);
    await phone.mouse.down();
    await phone.mouse.move(x + 40, y + 10, { steps: 5 });
    await phone.mouse.move(x + 80, y + 10, { steps: 5 });
    await phone.mouse.up();
  });
  expect((await read()).lng).toBeLessThan(north.lng);
});
