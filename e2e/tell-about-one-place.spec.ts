import type { Page } from '@playwright/test';
import { readServerContent } from './support/server-content.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

const question = 'Vet du om et sted som er hyggelig eller vanskelig, eller der noe mangler?';
const yes = 'Ja, send stedet jeg merker';
const atTheBus = { lat: 63.4312, lng: 10.3951, accuracyMetres: 6, altitudeMetres: null };

/** From "Hvor er stedet?" to Takk: a bench is missing where I stand. */
async function tellOfBench(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Der jeg står' }).click();
  await page.waitForFunction(() => window.testPosition.watchers > 0);
  await page.evaluate((here) => window.testPosition.tell({ ...here, atMs: Date.now() }), atTheBus);
  await page.getByRole('button', { name: 'Ja', exact: true }).click();
  await page.getByRole('button', { name: 'Savner noe her' }).click();
  await page.getByRole('button', { name: 'Benk', exact: true }).click();
}

const nothing = { walks: 0, spots: 0, withdrawn: 0 };

test('who scans the poster for one place says yes once, and the place is sent', async ({ phone, server }) => {
  await phone.goto(`${server.invitation}/sted`);
  await expect(phone.getByRole('heading', { name: question })).toBeVisible();
  await expect(phone.getByText('Prøvekommunen spør:')).toBeVisible();
  await expect(phone.getByRole('checkbox')).toHaveCount(0);
  await phone.getByRole('button', { name: yes }).click();
  await expect(phone.getByRole('heading', { name: 'Hvor er stedet?' })).toBeVisible();
  // What the home screen would keep is the plain invitation.
  await expect(phone).toHaveURL(`${server.invitation}#/mark`);
  await tellOfBench(phone);
  await phone.getByRole('button', { name: 'Nei, send stedet' }).click();
  await expect(phone.getByText('Stedet er sendt.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ ...nothing, spots: 1 });

  // Only what was asked was agreed to.
  await phone.goto(`${server.origin}/#/help/campaign`);
  await expect(phone.getByRole('checkbox', { name: 'Jeg vil sende steder jeg merker' })).toBeChecked();
  await expect(phone.getByRole('checkbox', { name: 'Jeg vil sende turer' })).not.toBeChecked();

  // The second time there is nothing left to ask.
  await phone.goto(`${server.invitation}/sted`);
  await expect(phone.getByRole('heading', { name: 'Hvor er stedet?' })).toBeVisible();
  await phone.goto(server.invitation);
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
});

test('a no sends nothing, neither then nor from the front page', async ({ phone, server }) => {
  await phone.goto(`${server.invitation}/sted`);
  await phone.getByRole('button', { name: 'Nei, til forsiden' }).click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
  await expect(phone).toHaveURL(new RegExp(`^${server.invitation}#`));
  await phone.getByRole('link', { name: 'Marker et sted' }).click();
  await tellOfBench(phone);
  await expect(phone.getByText('Stedet er lagret på telefonen.')).toBeVisible();
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual(nothing);
});

test('without contact the place is kept, and sent when the phone is in', async ({ phone, server }) => {
  const enrolments = '**/api/v1/enrol';
  await phone.route(enrolments, (route) => route.abort());
  await phone.goto(`${server.invitation}/sted`);
  await expect(phone.getByText('Vi får ikke kontakt nå.')).toBeVisible();
  await phone.getByRole('button', { name: yes }).click();
  await tellOfBench(phone);
  await phone.getByRole('button', { name: 'Nei, send stedet' }).click();
  await expect(
    phone.getByText('Stedet ligger bare på denne telefonen til det er sendt.', { exact: false }),
  ).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual(nothing);

  await phone.unroute(enrolments);
  await phone.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(phone.getByText('Stedet er sendt.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ ...nothing, spots: 1 });
});

test('a code that nobody knows keeps the place on the phone and says so', async ({ phone, server }) => {
  await phone.goto(`${server.origin}/delta/ZZZZZZ/sted`);
  await expect(phone.getByText('Vi kjenner ikke koden i lenken.', { exact: false })).toBeVisible();
  await expect(phone.getByText('Da blir det bare liggende på telefonen.', { exact: false })).toBeVisible();
  await expect(phone.getByRole('button', { name: yes })).toHaveCount(0);
  await phone.getByRole('button', { name: 'Marker stedet likevel' }).click();
  await tellOfBench(phone);
  await expect(phone.getByText('Stedet er lagret på telefonen.')).toBeVisible();
  await expect(phone).toHaveURL(/^http:..[^/]+\/#/);
});

test('who is in another innsamling is asked first, and marks a place either way', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.goto(`${server.origin}/delta/ZZZZZZ/sted`);
  await expect(phone.getByRole('heading', { name: 'Vil du bli med i en annen innsamling?' })).toBeVisible();
  await phone.getByRole('button', { name: 'Nei, bli der jeg er' }).click();
  await expect(phone.getByRole('heading', { name: 'Hvor er stedet?' })).toBeVisible();
  await phone.reload();
  await phone.getByRole('link', { name: 'Forside', exact: true }).first().click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
});

test('the link opens without network on a phone that has been there', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.context().setOffline(true);
  await phone.goto(`${server.invitation}/sted`);
  await expect(phone.getByRole('heading', { name: 'Hvor er stedet?' })).toBeVisible();
});
