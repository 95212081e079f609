import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { join, startWalk } from './support/walker.ts';

for (const size of [
  { width: 360, height: 640 },
  { width: 320, height: 568 },
]) {
  test(`at the largest text on ${size.width} × ${size.height} the three marks are in sight, and none moves when pressed`, async ({
    phone,
    server,
  }) => {
    await join(phone, server.invitation);
    await phone.goto(`${server.origin}/#/help/text-size`);
    // The choice is shown when it is kept, not at the press.
    const largest = phone.getByRole('radio', { name: 'Størst' });
    await largest.click();
    await expect(largest).toBeChecked();
    await phone.goto(`${server.origin}/#/`);
    await phone.setViewportSize(size);
    const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 300 });
    if (!first) throw new Error('A walk without fixes');
    await startWalk(phone, first);
    await walkAlong(phone, rest);

    const marks = phone.locator('.st-mark-button');
    await expect(marks).toHaveCount(3);
    const boxes = () => marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()));
    const before = await boxes();
    for (const { top, bottom, height } of before) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(size.height);
      expect(height).toBeGreaterThanOrEqual(88);
    }
    if (size.width === 320) await fitsUnderItsToast(phone);
    expect(await boxes()).toEqual(before);
    await phone.getByRole('button', { name: 'Vanskelig her' }).click();
    await expect(phone.getByText('Merket: Vanskelig.').first()).toBeVisible();
    expect(await boxes()).toEqual(before);

    // On the larger of the two the note itself is in sight.
    if (size.width > 320) return;
    const undo = phone.locator('.st-mark-toast button');
    const pressed = await phone.getByRole('button', { name: 'Vanskelig her' }).boundingBox();
    const offered = await undo.boundingBox();
    if (!pressed || !offered) throw new Error('A button without a place');
    const isApart = offered.y >= pressed.y + pressed.height || offered.y + offered.height <= pressed.y;
    expect(isApart, JSON.stringify({ pressed, offered })).toBe(true);
    await pressAt(phone, offered);
    await expect(phone.getByText('Angret. Stedet er slettet.').first()).toBeVisible();
    expect(await boxes()).toEqual(before);
  });
}

/** Pressed at the lower edge it tells at the upper one, and what it lies over there can be scrolled out from under it. */
async function fitsUnderItsToast(phone: Page): Promise<void> {
  const lowest = await phone.getByRole('button', { name: 'Savner noe her' }).boundingBox();
  if (!lowest) throw new Error('A button without a place');
  await pressAt(phone, lowest);
  const toast = phone.locator('.st-mark-toast[data-edge="start"]');
  await expect(toast).toContainText('Merket: Savner.');
  const scrolled = await phone.evaluate(() => window.scrollY);
  await phone.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  const over = await toast.boundingBox();
  const heading = await phone.getByRole('heading', { level: 1 }).boundingBox();
  if (!over || !heading) throw new Error('A toast or a heading without a place');
  expect(heading.y).toBeGreaterThanOrEqual(over.y + over.height);
  await phone.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), scrolled);
}

/** As a finger does it: `click` would first scroll to what is in sight already. */
async function pressAt(phone: Page, box: { x: number; y: number; width: number; height: number }): Promise<void> {
  await phone.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
