import { expect, test } from './support/test.ts';

test('who began without a code and opens the poster’s link later is in', async ({ phone, server }) => {
  await phone.goto(server.origin);
  await phone.getByRole('button', { name: 'Gå videre uten kode' }).click();
  await phone.getByRole('link', { name: 'Gå videre' }).click();
  await phone.getByRole('button', { name: 'Begynn' }).click();
  await expect(phone.getByText('Du er ikke med i en innsamling ennå.', { exact: false })).toBeVisible();

  await phone.goto(server.invitation);
  await expect(phone.getByText('Du er med i «Prøveinnsamling».', { exact: false })).toBeVisible();
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();

  await phone.goto(server.invitation);
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
});

test('a link of another innsamling asks first, and a no is kept', async ({ phone, server }) => {
  await phone.goto(server.invitation);
  await phone.getByRole('button', { name: 'Bli med' }).click();
  await phone.getByRole('link', { name: 'Gå videre' }).click();
  await phone.getByRole('button', { name: 'Begynn' }).click();

  await phone.goto(`${server.origin}/delta/ZZZZZZ`);
  await expect(phone.getByText('har koden ZZZZZZ', { exact: false })).toBeVisible();
  await phone.getByRole('button', { name: 'Nei, bli der jeg er' }).click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();

  await phone.goto(`${server.origin}/delta/ZZZZZZ`);
  await phone.getByRole('button', { name: 'Ja, bli med' }).click();
  await expect(phone.getByText('Vi kjenner ikke denne koden.', { exact: false }).first()).toBeVisible();
  await expect(phone.getByLabel('Kode på seks bokstaver')).toHaveValue('ZZZZZZ');
});
