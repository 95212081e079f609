import { walkAlong } from './support/page-position.ts';
import { readRows } from './support/read-rows.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { grantWakeLock } from './support/wake-lock.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('in the pocket a mark takes two presses in opposite corners, and is asked about after the walk', async ({
  phone,
  server,
}) => {
  await grantWakeLock(phone);
  await join(phone, server.invitation);
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await phone.getByRole('link', { name: 'Legg i lomma' }).click();
  await expect(phone.getByRole('heading', { name: 'I lomma' })).toBeVisible();
  expect(await phone.locator('canvas').count()).toBe(0);
  const marks = async () => (await readRows(phone, server.origin, 'spots')).length;
  const size = phone.viewportSize() ?? { width: 0, height: 0 };
  const press = (across: number, down: number) => phone.mouse.click(size.width * across, size.height * down);
  const mark = phone.getByRole('button', { name: 'Marker sted' });

  // Cloth in one corner wakes the screen, and as often as it presses there, that is all.
  await press(0.9, 0.9);
  await expect(mark).toBeVisible();
  const box = await mark.boundingBox();
  if (!box) throw new Error('A button without a place');
  expect(box.x).toBeLessThan(size.width / 4);
  expect(box.y + box.height).toBeLessThan(size.height / 2);
  await press(0.9, 0.9);
  await press(0.9, 0.8);
  expect(await marks()).toBe(0);

  await mark.click();
  await expect(phone.getByText('Stedet er merket. Vi spør om det etter turen.').first()).toBeVisible();
  expect(await marks()).toBe(1);
  // Asleep again: where the button was there is nothing to press but the screen.
  await expect(mark).toHaveCount(0);
  await press(0.1, 0.1);
  await expect(mark).toBeVisible();
  const other = await mark.boundingBox();
  expect(other?.y).toBeGreaterThan(size.height / 2);
  await mark.click();
  await expect(phone.getByRole('button', { name: 'Trykk for å vekke skjermen' })).toBeVisible();
  await expect.poll(marks).toBe(2);

  await phone.getByRole('button', { name: 'Trykk for å vekke skjermen' }).press('Enter');
  await phone.getByRole('button', { name: 'Tilbake' }).press('Enter');
  await endWalk(phone);
  await phone.getByRole('link', { name: 'Neste' }).click();
  const asked = phone.getByRole('heading', { name: 'Var dette et uhell?' });
  await expect(asked).toBeVisible();
  await phone.getByRole('button', { name: 'Ja, slett' }).click();
  await expect(phone.getByText('Ett sted igjen')).toBeVisible();
  expect(await marks()).toBe(1);
  await phone.getByRole('button', { name: 'Nei', exact: true }).click();
  await phone.getByRole('button', { name: 'Savner noe her' }).click();
  await expect(phone.getByRole('heading', { name: 'Hva savner du her?' })).toBeVisible();
});
