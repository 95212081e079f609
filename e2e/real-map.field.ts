import { copyFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

const shared = process.env.SENIORTRAKK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

test('a pack in the data folder is the map: real streets are drawn under a walk, and named with their source', async ({
  phone,
  server,
}) => {
  await copyFile(joinPath(shared, 'map', 'trondheim.pmtiles'), joinPath(server.dataFolder, 'area.pmtiles'));
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 800 });
  if (!first) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);

  const map = phone.locator('.st-map');
  await expect(map).toHaveAttribute('data-base', 'present');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  expect(Number(await map.getAttribute('data-base-features'))).toBeGreaterThan(50);
  await expect(map.getByRole('link', { name: 'OpenStreetMap' })).toBeVisible();
});
