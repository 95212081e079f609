import { walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { join, startWalk } from './support/walker.ts';

test('a position that is refused in mid-walk moves no mark, and leads to help and back to the walk', async ({
  phone,
  server,
}) => {
  await phone.setViewportSize({ width: 360, height: 740 });
  await join(phone, server.invitation);
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await phone.getByRole('button', { name: 'Greit' }).click();
  const buttons = phone.locator('.st-mark-button, .st-record-row > *, .st-record-end > *');
  const boxes = () => buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  await expect(phone.getByText('Godt signal').filter({ visible: true })).toBeVisible();
  const before = await boxes();
  expect(before).toHaveLength(7);

  await phone.evaluate(() => window.testPosition.fail(1));
  const help = phone.getByRole('link', { name: 'Vis hva jeg kan gjøre' });
  await expect(help).toBeVisible();
  expect(await boxes()).toEqual(before);
  // Nothing is taken up now, and nobody is told otherwise.
  await expect(phone.getByRole('heading', { name: 'Turen er startet' })).toBeVisible();

  await help.click();
  await expect(phone.getByRole('heading', { name: 'Nettleseren får ikke vite hvor du er' })).toBeVisible();
  await expect(phone.getByText('Det som er tatt opp, er lagret. Turen går videre.')).toBeVisible();
  await phone.getByRole('link', { name: 'Tilbake til turen' }).first().click();
  await expect(phone.getByRole('heading', { name: 'Turen er startet' })).toBeVisible();
});

test('once the first advice is read its room is given back, and Avslutt tur is one short scroll away', async ({
  phone,
  server,
}) => {
  await phone.setViewportSize({ width: 360, height: 740 });
  await join(phone, server.invitation);
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  const end = phone.getByRole('button', { name: 'Avslutt tur' });
  const topOfEnd = async () => (await end.boundingBox())?.y ?? Number.NaN;
  const before = await topOfEnd();
  await phone.getByRole('button', { name: 'Greit' }).click();
  await expect.poll(topOfEnd).toBeLessThan(before);
  expect(await topOfEnd()).toBeLessThan(1000);
});
