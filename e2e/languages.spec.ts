import { usePseudo } from './support/pseudo-texts.ts';
import { expect, listenForComplaints, test } from './support/test.ts';

test('a language is chosen by its own name on the first page, and is remembered without network', async ({
  phone,
  server,
}) => {
  await phone.goto(server.invitation);
  const html = phone.locator('html');
  await expect(html).toHaveAttribute('lang', 'nb');
  const title = phone.getByRole('heading', { level: 1 });
  const inBokmal = await title.textContent();
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await phone.context().setOffline(true);
  for (const [name, lang] of [
    ['English', 'en'],
    ['Nynorsk', 'nn'],
  ] as const) {
    await phone.getByRole('radio', { name }).click();
    await expect(html).toHaveAttribute('lang', lang);
    await expect(html).toHaveAttribute('dir', 'ltr');
    await expect(phone.getByRole('radio', { name })).toBeChecked();
    await expect(title).not.toHaveText(inBokmal ?? '');
    await phone.reload();
    await expect(phone.getByRole('radio', { name })).toBeChecked();
    await expect(html).toHaveAttribute('lang', lang);
  }
});

test('a language that is read from the right turns the whole page', async ({ browser, server }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await usePseudo(context, 'rtl');
  const page = await context.newPage();
  const complaints = listenForComplaints(page);
  await page.goto(server.invitation);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^\p{Script=Arabic}[\p{Script=Arabic}\s]+$/u);
  expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the browser’s language is the first suggestion, at the desk too', async ({ browser, server }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  for (const address of [server.invitation, `${server.origin}/plan`]) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await context.close();
});
