import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { makeProfile } from './support/profile.ts';
import { readDisk } from './support/read-disk.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('a browser killed in mid-walk loses at most the last fix', async ({ server, launchOptions }) => {
  const profile = await makeProfile(launchOptions);
  const fixes = straightWalk({ startedAtMs: Date.now() - 1_800_000, metres: 900 });
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (!first || !last) throw new Error('A walk without fixes');
  try {
    const before = await profile.open();
    await join(before.page, server.invitation);
    await startWalk(before.page, first);
    await walkAlong(before.page, fixes.slice(1, -1));
    // A phone gives a fix a second; here they come as fast as the page takes them, so let it write them down.
    await expect.poll(() => countFixes(before.page)).toBe(fixes.length - 1);
    await walkAlong(before.page, [last]);
    await before.kill();

    const after = await profile.open();
    await after.page.goto(server.invitation);
    await expect(after.page.getByText('Du har en tur som ble avbrutt.')).toBeVisible();
    const kept = await countFixes(after.page);
    expect(kept).toBeGreaterThanOrEqual(fixes.length - 1);

    await after.page.getByRole('button', { name: 'Fortsett turen' }).click();
    await expect(after.page.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();
    await endWalk(after.page);
    await expect(after.page.getByText('900 m', { exact: true })).toBeVisible();
    await after.context.close();
  } finally {
    await profile.remove();
  }
});

async function countFixes(page: Page): Promise<number> {
  return (await readDisk(page)).fixes.length;
}
