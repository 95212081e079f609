import { usePseudo } from './support/pseudo-texts.ts';
import { expect, listenForComplaints, test } from './support/test.ts';
import { join } from './support/walker.ts';

test('a language is chosen by its own name, tells the browser which it is, and is remembered without network', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const html = phone.locator('html');
  await expect(html).toHaveAttribute('lang', 'nb');
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await phone.context().setOffline(true);
  await phone.goto(`${server.origin}/#/help/language`);
  await expect(phone.getByRole('radio')).toHaveCount(3);
  for (const [name, lang, home] of [
    ['English', 'en', 'Start walk'],
    ['Nynorsk', 'nn', 'Start tur'],
  ] as const) {
    await phone.getByRole('radio', { name }).check();
    await expect(html).toHaveAttribute('lang', lang);
    await expect(html).toHaveAttribute('dir', 'ltr');
    await expect(phone.getByRole('radio', { name })).toBeChecked();
    await phone.goto(`${server.origin}/#/`);
    await phone.reload();
    await expect(html).toHaveAttribute('lang', lang);
    await expect(phone.getByRole('button', { name: home })).toBeVisible();
    await phone.goto(`${server.origin}/#/help/language`);
  }
});

test('a language that is read from the right turns the whole page', async ({ browser, server }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  await usePseudo(context, 'rtl');
  const page = await context.newPage();
  const complaints = listenForComplaints(page);
  await page.goto(server.invitation);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const [heading] = await page.getByRole('heading', { level: 1 }).allTextContents();
  expect(heading).toMatch(/^[\p{Script=Arabic}\s]+$/u);
  const start = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).direction);
  expect(start).toBe('rtl');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the browser’s language is the first suggestion, at the desk too', async ({ browser, server }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(server.invitation);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${server.origin}/plan`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});
