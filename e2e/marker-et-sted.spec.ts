import type { Page } from '@playwright/test';
import { readServerContent } from './support/server-content.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

const atTheBus = { atMs: Date.now(), lat: 63.4312, lng: 10.3951, accuracyMetres: 6, altitudeMetres: null };

/** Presses what is asked for and counts it: an answer that has to be looked for costs people the most. */
function counting(page: Page) {
  let presses = 0;
  return {
    get presses() {
      return presses;
    },
    async press(name: string) {
      const target = page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));
      await target.click();
      presses += 1;
    },
  };
}

/** Answers the phone's own question of where it is. */
async function standAt(page: Page): Promise<void> {
  await page.waitForFunction(() => window.testPosition.watchers > 0);
  await page.evaluate((fix) => window.testPosition.tell(fix), { ...atTheBus, atMs: Date.now() });
}

/** "A bench is missing where I stand", from the page that asks where it is. */
async function tellOfBench(page: Page, hand: ReturnType<typeof counting>): Promise<void> {
  await hand.press('Der jeg står');
  await standAt(page);
  await expect(page.getByRole('heading', { name: 'Er det her?' })).toBeVisible();
  await hand.press('Ja');
  await hand.press('Savner noe her');
  await hand.press('Benk');
}

test('that a bench is missing is told and sent in four presses, and a fifth where nobody knows of a home yet', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  await phone.getByRole('link', { name: 'Marker et sted' }).click();
  const hand = counting(phone);
  await tellOfBench(phone, hand);
  expect(hand.presses).toBe(4);
  await hand.press('Nei, send stedet');
  await expect(phone.getByRole('heading', { name: 'Takk' })).toBeVisible();
  await expect(phone.getByText('Stedet er sendt.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 1, withdrawn: 0 });
});

test('Angre takes back what was sent, and says when the municipality has it no more', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.getByRole('link', { name: 'Marker et sted' }).click();
  await tellOfBench(phone, counting(phone));
  await phone.getByRole('button', { name: 'Nei, send stedet' }).click();
  await expect(phone.getByText('Stedet er sendt.')).toBeVisible();

  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Angre' }).click();
  await expect(phone.getByText('Kommunen sletter det også, så snart du har nett.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 1, withdrawn: 0 });

  await phone.context().setOffline(false);
  await expect(phone.getByText('Kommunen har det ikke.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 0, withdrawn: 1 });
});

test('words are offered after Takk, and go after the place', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.getByRole('link', { name: 'Marker et sted' }).click();
  await tellOfBench(phone, counting(phone));
  await phone.getByRole('button', { name: 'Nei, send stedet' }).click();
  await expect(phone.getByText('Stedet er sendt.')).toBeVisible();
  await phone.getByRole('link', { name: 'Si mer om stedet' }).click();
  await phone.getByLabel('Med dine egne ord').fill('Ved holdeplassen');
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await expect(phone.getByText('Stedet er sendt.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 1, withdrawn: 0 });
});

test('a kind used before comes first the next time', async ({ phone, server }) => {
  await join(phone, server.invitation);
  for (const round of [1, 2]) {
    await phone.getByRole('link', { name: 'Marker et sted' }).click();
    const hand = counting(phone);
    await hand.press('Der jeg står');
    await standAt(phone);
    await hand.press('Ja');
    await hand.press('Savner noe her');
    const tiles = phone.getByRole('group', { name: 'Hva savner du her?' }).getByRole('button');
    if (round === 2) await expect(tiles.first()).toHaveText('Ly for vær');
    else await hand.press('Flere');
    await hand.press('Ly for vær');
    await hand.press('Ja, behold det hos meg');
    await hand.press('Til forsiden');
  }
});
