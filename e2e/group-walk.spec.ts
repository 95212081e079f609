import { walkAlong } from './support/page-position.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, isHeard, join, sendWalk } from './support/walker.ts';

test('nine walk with one phone: the number stays with the walk, and how many agree with the mark', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now() - 7_200_000, metres: 1500 });
  if (!first) throw new Error('A walk without fixes');
  await phone.clock.setFixedTime(first.atMs);
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('link', { name: 'Gruppetur' }).click();
  for (let people = 2; people < 9; people += 1) await phone.getByRole('button', { name: 'Flere' }).click();
  await phone.getByRole('button', { name: 'Start gruppetur' }).click();
  await walkAlong(phone, [first, ...rest.slice(0, 100)]);
  await isHeard(phone);
  await phone.getByRole('button', { name: 'Vanskelig her' }).click();
  await phone.getByRole('link', { name: 'Beskriv' }).click();
  await phone.getByRole('button', { name: 'Bratt', exact: true }).click();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await phone.getByRole('button', { name: 'Nei, jeg går her likevel' }).click();
  await expect(phone.getByRole('heading', { name: 'Hvor mange er enige?' })).toBeVisible();
  await expect(phone.getByText('Av 9 i gruppa')).toBeVisible();
  for (let agree = 1; agree < 6; agree += 1) await phone.getByRole('button', { name: 'Flere' }).click();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await walkAlong(phone, rest.slice(100));
  await endWalk(phone);

  await sendWalk(phone);
  await expect.poll(() => readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 1, withdrawn: 0 });
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('link', { name: /Gruppetur, 9 personer/ }).click();
  await expect(phone.getByText('Gruppetur, 9 personer')).toBeVisible();
  await phone.getByRole('link', { name: /Bratt|bratt/ }).click();
  await expect(phone.getByText('6 i gruppa er enige.')).toBeVisible();
});

test('a group that was nowhere recorded draws its walk and tells of places on it', async ({ phone, server }) => {
  await join(phone, server.invitation);
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('link', { name: 'Gruppetur' }).click();
  await phone.getByRole('button', { name: 'Flere' }).click();
  await phone.getByRole('button', { name: 'Tegn gruppeturen' }).click();
  await expect(phone.getByText('Gruppetur, 3 personer')).toBeVisible();
  const map = phone.locator('.st-map');
  const canvas = map.locator('canvas');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  for (const position of [
    { x: 60, y: 100 },
    { x: 240, y: 140 },
  ]) {
    await canvas.tap({ position });
  }
  await expect(phone.getByRole('button', { name: /^Flytt punkt/ })).toHaveCount(2);
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await phone.getByRole('link', { name: 'Neste' }).click();
  await phone.getByRole('link', { name: 'Ja, marker et sted' }).click();
  await phone.getByRole('button', { name: 'Velg på kartet' }).click();
  await expect(map).toHaveAttribute('data-drawn', 'true');
  const before = (await map.getAttribute('data-centre')) ?? '';
  await canvas.tap({ position: { x: 100, y: 60 } });
  await expect(map).not.toHaveAttribute('data-centre', before);
  await phone.getByRole('button', { name: 'Ja, her er det' }).click();
  await phone.getByRole('button', { name: 'Savner noe her' }).click();
  await phone.getByRole('button', { name: 'Benk', exact: true }).click();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await expect(phone.getByText('Av 3 i gruppa')).toBeVisible();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await expect(phone.getByRole('heading', { name: 'Vil du fortelle om flere steder?' })).toBeVisible();
});
