import { walkAlong } from './support/page-position.ts';
import { trackFile } from './support/phones.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('where I walk most and where I rest is on a map of my own, without the net, from my door on', async ({
  phone,
  server,
}) => {
  const startedAtMs = Date.now() - 7_200_000;
  await join(phone, server.invitation);
  const fixes = straightWalk({ startedAtMs, metres: 600 });
  const [first, ...rest] = fixes;
  const bench = fixes.at(-1);
  if (!first || !bench) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await walkAlong(
    phone,
    Array.from({ length: 60 }, (_, i) => ({ ...bench, atMs: bench.atMs + (i + 1) * 10_000 })),
  );
  await endWalk(phone);
  await phone.getByRole('link', { name: 'Mine turer' }).click();
  await phone.getByRole('link', { name: 'Tur fra fil' }).click();
  await phone.locator('input[type=file]').setInputFiles(trackFile);
  await expect(phone.getByRole('status').filter({ hasText: 'tur' })).toBeVisible();

  await phone.context().setOffline(true);
  await phone.getByRole('link', { name: 'Kart', exact: true }).click();
  await phone.getByRole('button', { name: 'Der jeg går mest' }).click();
  await expect(phone.getByText('Bare du ser dette kartet.')).toBeVisible();
  const map = phone.locator('.st-map');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  // 600 m and 660 m in cells of 19 m, nothing cut away at either end.
  await expect.poll(async () => Number(await map.getAttribute('data-heat-cells'))).toBeGreaterThan(60);
  await expect(phone.getByText('Gått flere ganger (2–4)')).toBeVisible();

  await phone.getByRole('button', { name: 'Der jeg er lenge' }).click();
  await expect(phone.getByText('Så lenge har du vært her i alt')).toBeVisible();
  await expect(map).toHaveAttribute('data-heat-cells', '1');
  await phone.context().setOffline(false);
  expect(await readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 0, withdrawn: 0 });
});
