import { walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('the arrow keys move the map, plus and minus zoom it, its buttons do the same, and Tab leads on', async ({
  phone,
  server,
}) => {
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 800 });
  if (!first) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);

  const map = phone.locator('.st-map');
  const canvas = map.getByRole('application', { name: /Piltastene flytter kartet/ });
  await expect(map).toHaveAttribute('data-drawn', 'true');
  const centre = async () => ((await map.getAttribute('data-centre')) ?? '').split(',').map(Number) as [number, number];
  const zoom = async () => Number(await map.getAttribute('data-zoom'));

  await canvas.focus();
  await expect(canvas).toBeFocused();
  const [startLat, startLng] = await centre();
  await phone.keyboard.press('ArrowUp');
  await expect.poll(async () => (await centre())[0]).toBeGreaterThan(startLat);
  await phone.keyboard.press('ArrowRight');
  await expect.poll(async () => (await centre())[1]).toBeGreaterThan(startLng);
  const [northLat, eastLng] = await centre();
  await phone.keyboard.press('ArrowDown');
  await expect.poll(async () => (await centre())[0]).toBeLessThan(northLat);
  await phone.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await centre())[1]).toBeLessThan(eastLng);

  const before = await zoom();
  await phone.keyboard.press('+');
  await expect.poll(zoom).toBeGreaterThan(before + 0.9);
  await phone.keyboard.press('-');
  await expect.poll(zoom).toBeLessThan(before + 0.1);

  await phone.keyboard.press('Escape');
  await phone.keyboard.press('Tab');
  await expect(canvas).not.toBeFocused();
  const [lat] = await centre();
  await map.getByRole('button', { name: 'Sør' }).press('Enter');
  await expect.poll(async () => (await centre())[0]).toBeLessThan(lat);
});
