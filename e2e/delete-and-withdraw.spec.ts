import { recordAndSend } from './support/record-and-send.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';

test('a walk deleted in both places is gone here and withdrawn there; its places stay', async ({ phone, server }) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  const row = phone.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' });
  await expect(row).toContainText('Sendt uten start og slutt · 3 steder sendt');
  await row.click();
  await expect(phone.getByText(/[\d,]+\sk?m sendt ·\s3 steder sendt/)).toBeVisible();
  await phone.getByRole('button', { name: 'Slett turen' }).click();
  await expect(phone.getByText('Stedene du merket på turen, blir liggende.', { exact: false })).toBeVisible();
  await phone.goBack();
  await phone.getByRole('button', { name: 'Slett turen' }).click();
  await phone.getByRole('button', { name: 'Ja, slett hos kommunen også' }).click();
  await expect(phone.getByText('Turen er slettet her og hos kommunen.')).toBeVisible();
  await expect(phone.getByText('Her kommer turene dine')).toBeVisible();
  await phone.getByRole('link', { name: 'Forside' }).click();
  await expect(phone.getByText('Alt er sendt')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 3, withdrawn: 1 });
});

test('a walk that was withdrawn stays on the phone', async ({ phone, server }) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' }).click();
  await phone.getByRole('button', { name: 'Trekk tilbake turen' }).click();
  await phone.getByRole('button', { name: 'Ja, trekk tilbake' }).click();
  await expect(phone.getByText('Trukket tilbake', { exact: false })).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 3, withdrawn: 1 });
});

test('a withdrawal that waits for the net is told as one, and its walk is deleted without asking again', async ({
  phone,
  server,
}) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.context().setOffline(true);
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' }).click();
  await phone.getByRole('button', { name: 'Trekk tilbake turen' }).click();
  await phone.getByRole('button', { name: 'Ja, trekk tilbake' }).click();
  await phone.getByRole('link', { name: 'Forside' }).click();
  await expect(phone.getByText('1 tur trekkes tilbake når du har nett.')).toBeVisible();

  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' }).click();
  await phone.getByRole('button', { name: 'Slett turen' }).click();
  await phone.getByRole('button', { name: 'Ja, slett turen' }).click();
  await phone.getByRole('link', { name: 'Forside' }).click();
  await expect(phone.getByText('Noe venter på å bli sendt, eller på å bli slettet', { exact: false })).toBeVisible();

  await phone.context().setOffline(false);
  await expect(phone.getByText('Alt er sendt')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 3, withdrawn: 1 });
});

test('all I have sent: gone there, also what was deleted here before; "deleted" is said when the server has answered', async ({
  phone,
  server,
}) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' }).click();
  await phone.getByRole('button', { name: 'Slett turen' }).click();
  await phone.getByRole('button', { name: 'Nei, slett bare her' }).click();
  await expect(phone.getByText('Her kommer turene dine')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 3, withdrawn: 0 });

  await phone.getByRole('link', { name: 'Hjelp og valg' }).click();
  await phone.getByRole('link', { name: 'Slett alt jeg har sendt' }).click();
  await expect(phone.getByText('1 tur og 3 steder slettes hos kommunen.')).toBeVisible();
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Ja, slett alt hos kommunen' }).click();
  await expect(phone.getByText('Vi ber kommunen slette 1 tur og 3 steder.', { exact: false })).toBeVisible();
  await expect(phone.getByText('Kommunen har slettet', { exact: false })).toBeHidden();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 3, withdrawn: 0 });

  // The wish outlives the page that it was said on.
  await phone.reload();
  await phone.context().setOffline(false);
  await expect(phone.getByText('Kommunen har slettet 1 tur og 3 steder.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 0, withdrawn: 4 });
});
