import { walkAlong } from './support/page-position.ts';
import { recordAndSend } from './support/record-and-send.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('a walk deleted from the phone is taken back by one press, and is gone for good after another page', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const fixes = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  const [first, ...rest] = fixes;
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);
  const walkRow = phone.getByRole('main').getByRole('link').filter({ hasText: '300 m' });
  const remove = async () => {
    await phone.getByRole('link', { name: 'Mine turer' }).click();
    await walkRow.click();
    await phone.getByRole('button', { name: 'Slett turen' }).click();
    await phone.getByRole('button', { name: 'Ja, slett turen' }).click();
    await expect(phone.getByText('Turen er slettet fra telefonen.')).toBeVisible();
    await expect(walkRow).toHaveCount(0);
  };

  await remove();
  await phone.getByRole('button', { name: 'Angre' }).click();
  await expect(phone.getByText('Turen er tilbake.')).toBeVisible();
  await expect(walkRow).toBeVisible();

  await remove();
  await phone.getByRole('link', { name: 'Forside' }).click();
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await expect(phone.getByText('Her kommer turene dine')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Angre' })).toHaveCount(0);

  await phone.reload();
  await expect(phone.getByText('Her kommer turene dine')).toBeVisible();
});

test('a sent walk deleted only here comes back as sent, and the municipality heard nothing of it', async ({
  phone,
  server,
}) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  const walkRow = phone.getByRole('main').getByRole('link').filter({ hasText: '1,5 km' });
  await walkRow.click();
  await phone.getByRole('button', { name: 'Slett turen' }).click();
  await expect(phone.getByText('Det kommunen sletter, kan vi ikke hente tilbake.')).toBeVisible();
  await phone.getByRole('button', { name: 'Nei, slett bare her' }).click();
  await phone.getByRole('button', { name: 'Angre' }).click();
  await expect(walkRow.filter({ hasText: 'Sendt' })).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 3, withdrawn: 0 });
});

test('a place deleted from the phone is taken back with its words', async ({ phone, server }) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('link', { name: 'Mine steder' }).click();
  const spotRow = phone.getByRole('main').getByRole('link').filter({ hasText: 'toalett' });
  await spotRow.click();
  await phone.getByRole('button', { name: 'Slett stedet' }).click();
  await phone.getByRole('button', { name: 'Nei, slett bare her' }).click();
  await expect(phone.getByText('Stedet er slettet fra telefonen.')).toBeVisible();
  await expect(spotRow).toHaveCount(0);
  await phone.getByRole('button', { name: 'Angre' }).click();
  await expect(phone.getByText('Stedet er tilbake.')).toBeVisible();
  await expect(spotRow).toBeVisible();
});
