import { installPosition } from './support/page-position.ts';
import { recordAndSend } from './support/record-and-send.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';

test('a backup moves the walks and the person to a new phone: what was sent is known there, and can be taken back', async ({
  phone,
  server,
  browser,
}) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.getByRole('link', { name: 'Hjelp og valg' }).click();
  await phone.getByRole('link', { name: 'Sikkerhetskopi', exact: true }).click();
  await phone.getByRole('radio', { name: 'Ja, med passord' }).check();
  await phone.getByLabel('Passord', { exact: true }).fill('blå bærbusk');
  const [download] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: 'Lag kopi' }).click(),
  ]);
  await expect(phone.getByText('Den har 1 tur og 3 steder.', { exact: false })).toBeVisible();
  const file = await download.path();

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await installPosition(context);
  const next = await context.newPage();
  // No invitation: nobody has begun on this phone, and nothing tells it of the innsamling but the file.
  await next.goto(server.origin);
  await next.getByRole('link', { name: 'Har du en sikkerhetskopi?' }).click();
  await next.locator('input[type=file]').setInputFiles(file);
  await next.getByLabel('Passord', { exact: true }).fill('blå bærbus');
  await next.getByRole('button', { name: 'Åpne filen' }).click();
  await expect(next.getByText('Passordet stemmer ikke.', { exact: false })).toBeVisible();
  await next.getByLabel('Passord', { exact: true }).fill('blå bærbusk');
  await next.getByRole('button', { name: 'Åpne filen' }).click();
  await expect(next.getByText('1 tur og 3 steder.', { exact: false })).toBeVisible();
  await next.getByRole('button', { name: 'Ja, hent inn' }).click();
  await next.getByRole('main').getByRole('link', { name: 'Mine turer' }).click();

  const row = next.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' });
  await expect(row).toContainText('Sendt uten start og slutt · 3 steder sendt');
  await row.click();
  await next.getByRole('button', { name: 'Trekk tilbake turen' }).click();
  await next.getByRole('button', { name: 'Ja, trekk tilbake' }).click();
  await expect(next.getByText('Trukket tilbake', { exact: false })).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 3, withdrawn: 1 });
  await context.close();
});
