import { contribute } from './support/contribute.ts';
import { setUpDesk } from './support/planner.ts';
import { expect, test } from './support/test.ts';

test('twelve people on the same streets become cells on the planner’s map, with a table that says the same', async ({
  desktop,
  server,
}) => {
  await contribute(server, 12);
  await setUpDesk(desktop, server);
  await desktop.getByRole('button', { name: 'Lag utgave' }).click();

  const map = desktop.locator('.st-map');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  const rows = desktop.getByRole('row').filter({ has: desktop.getByRole('cell') });
  await expect(rows.first()).toBeVisible();
  expect(Number(await map.getAttribute('data-heat-cells'))).toBeGreaterThan(20);
  await expect(desktop.getByText('Minst 10 personer i hvert felt.', { exact: false })).toBeVisible();

  // Each row is called something of its own, and the Tab key stops once: the arrow keys go on from there.
  const buttons = rows.getByRole('button');
  const names = await buttons.evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(new Set(names).size).toBe(names.length);
  await buttons.first().focus();
  await desktop.keyboard.press('ArrowDown');
  await expect(buttons.nth(1)).toBeFocused();
  await desktop.keyboard.press('Tab');
  await expect(desktop.locator('tbody :focus')).toHaveCount(0);

  // The picture itself, not only what the code says of it: the canvas has a size and is not one colour.
  const box = await map.locator('canvas').boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  expect(box?.height).toBeGreaterThan(300);
});

test('nine people become no cell: the desk says 9 of 10 and shows the marks that were approved', async ({
  desktop,
  server,
}) => {
  const marks = await contribute(server, 9);
  expect(marks).toBeGreaterThan(0);
  await setUpDesk(desktop, server);

  await expect(desktop.getByText('9 av 10 deltakere')).toBeVisible();
  await expect(desktop.getByText('Utgaven kan lages når minst 10 personer har deltatt.')).toBeVisible();
  await expect(desktop.getByRole('button', { name: 'Lag utgave' })).toHaveAttribute('aria-disabled', 'true');

  await desktop.getByRole('link', { name: /^Innkommet/ }).click();
  await desktop.getByRole('button', { name: 'Godkjenn', exact: false }).first().click();
  await desktop.getByRole('link', { name: /^Kart/ }).click();
  const map = desktop.locator('.st-map');
  await expect(map).toHaveAttribute('data-spots', '1');
  await expect(map).not.toHaveAttribute('data-heat-cells', /[1-9]/);
});
