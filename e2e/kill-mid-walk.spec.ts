import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { installPosition, walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('a browser killed in mid-walk loses at most the last fix', async ({ server, launchOptions }) => {
  const profile = await mkdtemp(joinPath(tmpdir(), 'seniortrakk-profile-'));
  const fixes = straightWalk({ startedAtMs: Date.now() - 1_800_000, metres: 900 });
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (!first || !last) throw new Error('A walk without fixes');
  try {
    const before = await openProfile(profile, launchOptions);
    await join(before.page, server.invitation);
    await startWalk(before.page, first);
    await walkAlong(before.page, fixes.slice(1, -1));
    // A phone gives a fix a second; here they come as fast as the page takes them, so let it write them down.
    await expect.poll(() => countFixes(before.page)).toBe(fixes.length - 1);
    await walkAlong(before.page, [last]);
    killProcessesOf(profile);
    await before.context.close().catch(() => undefined);

    const after = await openProfile(profile, launchOptions);
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
    killProcessesOf(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function openProfile(profile: string, options: object): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    viewport: { width: 390, height: 844 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  await installPosition(context);
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** SIGKILL to every process that was started on this profile, and to no other. */
function killProcessesOf(profile: string): void {
  const listed = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  for (const line of listed.split('\n')) {
    if (!line.includes(`--user-data-dir=${profile}`)) continue;
    try {
      process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL');
    } catch {
      // It ended together with its parent.
    }
  }
}

/** Reads the phone's database beside the app. */
function countFixes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const open = indexedDB.open(found?.name ?? '');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const counted = database.transaction('fixes').objectStore('fixes').count();
    return new Promise<number>((resolve, reject) => {
      counted.onsuccess = () => resolve(counted.result);
      counted.onerror = () => reject(counted.error);
    });
  });
}
