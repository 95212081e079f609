import { setUpDesk } from './support/planner.ts';
import { expect, test } from './support/test.ts';
import { join } from './support/walker.ts';

const words = 'Takk til alle som går! Se https://example.no';

test('what the planner writes is read by the walker, without network too, and stays read', async ({
  desktop,
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  await setUpDesk(desktop, server);
  await desktop.getByRole('link', { name: 'Innsamling' }).click();
  await desktop.getByLabel('Skriv en melding').fill(words);
  await desktop.getByRole('button', { name: 'Legg ut meldingen' }).click();
  await expect(desktop.getByText('Meldingen er lagt ut.', { exact: false })).toBeVisible();

  await phone.goto(server.invitation);
  await expect(phone.getByText('Nytt fra Prøvekommunen')).toBeVisible();
  await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.context().setOffline(true);
  await phone.reload();
  await expect(phone.getByText(words)).toBeVisible();
  // Plain words: nobody is led off by a link in them.
  await expect(phone.getByRole('link', { name: 'example' })).toHaveCount(0);
  await phone.getByRole('button', { name: 'Greit' }).click();
  await expect(phone.getByText('Du kan lese meldingen igjen under Hjelp og valg.')).toBeFocused();
  await expect(phone.getByText(words)).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
  await expect(phone.getByText('Nytt fra Prøvekommunen')).toHaveCount(0);
  await phone.goto(`${server.invitation}#/help/campaign`);
  await expect(phone.getByText(words)).toBeVisible();
  // By now the phone has read all it remembers: a message that were not put away would stand there at once.
  await phone.getByRole('link', { name: 'Forside', exact: true }).click();
  await expect(phone.getByRole('button', { name: 'Start tur' })).toBeVisible();
  await expect(phone.getByText('Nytt fra Prøvekommunen')).toHaveCount(0);
});

test('a message is changed, taken away, and put back with Angre', async ({ desktop, phone, server }) => {
  await join(phone, server.invitation);
  await setUpDesk(desktop, server);
  await desktop.getByRole('link', { name: 'Innsamling' }).click();
  await desktop.getByRole('button', { name: 'Legg ut meldingen' }).click();
  await expect(desktop.getByText('Skriv meldingen først.')).toBeVisible();
  const standing = desktop.getByRole('blockquote');
  for (const text of ['Første', 'Andre']) {
    await desktop.getByRole('textbox', { name: /melding/i }).fill(text);
    await desktop.getByRole('button', { name: 'Legg ut meldingen' }).click();
    await expect(standing).toHaveText(text);
  }
  await desktop.getByRole('button', { name: 'Ta bort meldingen' }).click();
  await expect(desktop.getByText('Ingen melding ligger ute nå.')).toBeVisible();
  // The pressed button is gone: the keyboard is where the answer stands, and the next stop is the way back.
  await expect(desktop.locator(':focus')).toContainText('Meldingen er tatt bort.');
  await desktop.getByRole('button', { name: 'Angre' }).click();
  await expect(standing).toHaveText('Andre');
  await expect(desktop.getByText('Endringen er angret.')).toBeVisible();
  await phone.goto(server.invitation);
  await expect(phone.getByText('Andre', { exact: true })).toBeVisible();
});

test('two planners at once: the slower one reads before writing over', async ({ desktop, server }) => {
  await setUpDesk(desktop, server);
  await desktop.getByRole('link', { name: 'Innsamling' }).click();
  const other = await desktop.context().newPage();
  await other.goto(desktop.url());
  await other.getByLabel('Skriv en melding').fill('Den raske');
  await other.getByRole('button', { name: 'Legg ut meldingen' }).click();
  await expect(other.getByText('Meldingen er lagt ut.', { exact: false })).toBeVisible();

  await desktop.getByLabel('Skriv en melding').fill('Den langsomme');
  await desktop.getByRole('button', { name: 'Legg ut meldingen' }).click();
  await expect(desktop.getByText('Noen andre har endret meldingen imens.')).toBeVisible();
  await expect(desktop.getByRole('blockquote')).toHaveText('Den raske');
  await desktop.getByRole('button', { name: 'Legg ut meldingen' }).click();
  await expect(desktop.getByRole('blockquote')).toHaveText('Den langsomme');
});

test('the poster is one sheet with both links, the code and whom to ring', async ({ desktop, server }) => {
  await setUpDesk(desktop, server);
  await desktop.getByRole('link', { name: 'Innsamling' }).click();
  await expect(desktop.getByLabel('Lenke til å gå tur')).toHaveValue(server.invitation);
  await expect(desktop.getByLabel('Lenke til ett sted')).toHaveValue(`${server.invitation}/sted`);
  // No printer here: the page is asked for its paper below.
  await desktop.evaluate(() => {
    window.print = () => undefined;
  });
  await desktop.getByRole('button', { name: 'Skriv ut plakat' }).click();
  const paper = await desktop.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(paper.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45]/);

  await desktop.getByRole('button', { name: 'Skriv ut plakat' }).click();
  await desktop.emulateMedia({ media: 'print' });
  const poster = desktop.getByRole('article');
  await expect(poster.getByRole('img', { name: /^QR-kode/ })).toHaveCount(2);
  await expect(poster.getByText(server.code, { exact: true })).toBeVisible();
  await expect(poster.getByText('Denne adressen virker bare på denne maskinen.', { exact: false })).toBeVisible();
  await expect(poster.getByText('Vi spør aldri om navn, fødselsnummer, BankID eller penger.')).toBeVisible();
  await expect(desktop.getByRole('heading', { name: 'Inviter deltakere' })).toBeHidden();
});
