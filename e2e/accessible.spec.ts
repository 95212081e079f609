import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { setUpDesk } from './support/planner.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No finding of axe, no target under `targetPixels` and no text under 18 px. */
async function expectAccessible(page: Page, targetPixels: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join()}`)).toEqual([]);
  const tooSmall = await page.evaluate((least) => {
    const visible = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const targets = [...document.querySelectorAll('button, a[href], select, input:not([type=file])')].filter(visible);
    const small = targets.filter((target) => {
      // A box inside its label is pressed by the label.
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      // A link inside a sentence is as high as its line (WCAG 2.5.8 leaves those out).
      return Math.min(width, height) < least - 0.5 && getComputedStyle(target).display !== 'inline';
    });
    const words = [...document.querySelectorAll('body *')].filter(
      (element) =>
        visible(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const tiny = words.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 18);
    return [...small, ...tiny].map((element) => element.outerHTML.slice(0, 120));
  }, targetPixels);
  expect(tooSmall).toEqual([]);
}

test('the walker’s screens: nothing for axe to find, every target 64 px, every text 18 px', async ({
  phone,
  server,
}) => {
  await phone.goto(server.invitation);
  await expect(phone.getByRole('button', { name: 'Bli med' })).toBeVisible();
  await expectAccessible(phone, 64);
  await join(phone, server.invitation);
  for (const screen of [
    '',
    'mark',
    'walks',
    'spots',
    'map',
    'import',
    'help',
    'help/language',
    'help/what-is-sent',
    'join',
  ]) {
    await phone.goto(`${server.origin}/#/${screen}`);
    await expectAccessible(phone, 64);
  }
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 900 });
  if (!first) throw new Error('A walk without fixes');
  await phone.goto(`${server.origin}/#/`);
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await phone.getByRole('button', { name: 'Vanskelig her' }).click();
  await expect(phone.getByText('Merket: Vanskelig.')).toBeVisible();
  await expectAccessible(phone, 64);
  await endWalk(phone);
  await expect(phone.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
  await expectAccessible(phone, 64);
});

test('the desk: nothing for axe to find, every target 44 px, every text 18 px', async ({ desktop, server }) => {
  await desktop.goto(server.setupLink);
  await expectAccessible(desktop, 44);
  await setUpDesk(desktop, server);
  for (const section of ['kart', 'innkommet', 'innsamling']) {
    await desktop.goto(`${server.origin}/plan?side=${section}`);
    await expectAccessible(desktop, 44);
  }
});
