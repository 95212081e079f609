import type { Page } from '@playwright/test';
import { walkAlong } from './support/page-position.ts';
import { makePageVersions } from './support/page-versions.ts';
import { makeProfile } from './support/profile.ts';
import { readDisk } from './support/read-disk.ts';
import { runServer } from './support/run-server.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, listenForComplaints, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

/** R7 of the figures. */
test('a new version that comes in mid-walk waits for the walker, and goes on with a walk the old one began', async ({
  launchOptions,
}) => {
  const pages = await makePageVersions();
  const server = await runServer([pages.folder], {}, 'e2e/support/serve-pages.ts');
  const profile = await makeProfile(launchOptions);
  const fixes = straightWalk({ startedAtMs: Date.now() - 7_200_000, metres: 2000 });
  let walked = 0;
  const walk = async (page: Page, places: number) => {
    walked += places;
    await walkAlong(page, fixes.slice(walked - places, walked));
    await expect.poll(async () => (await readDisk(page)).fixes.length).toBe(walked);
  };
  const start = async (page: Page) => {
    const first = fixes[walked];
    if (first === undefined) throw new Error('The walk is longer than its street.');
    walked += 1;
    await startWalk(page, first);
  };
  const bringNewVersion = async (page: Page) => {
    const entry = await pages.replace();
    await server.kill();
    await server.restart();
    await page.evaluate(async () => {
      const worker = await navigator.serviceWorker.ready;
      window.workerBefore = navigator.serviceWorker.controller;
      await worker.update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
    return entry;
  };
  try {
    const { context, page, kill } = await profile.open();
    const complaints = listenForComplaints(page);
    await join(page, server.invitation);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await start(page);
    await walk(page, 20);
    const second = await bringNewVersion(page);
    await walk(page, 20);
    // What its files do not hold any more it would miss: the old version goes on until it is ended.
    expect(await page.evaluate(() => window.workerBefore === navigator.serviceWorker.controller)).toBe(true);
    await runs(page, pages.entry);
    await page.getByRole('link', { name: 'Vis kart' }).click();
    await page.getByRole('link', { name: 'Tilbake til turen' }).first().click();

    await endWalk(page);
    await page.goto(server.origin);
    await expect(page.getByText('Det er kommet en ny versjon av Seniortråkk.')).toBeVisible();
    await runs(page, pages.entry);
    await page.getByRole('button', { name: 'Ta den i bruk' }).click();
    await runs(page, second);
    expect((await readDisk(page)).fixes).toHaveLength(walked);

    await start(page);
    await walk(page, 20);
    const third = await bringNewVersion(page);
    await walk(page, 20);
    expect(complaints).toEqual([]);
    await kill();
    await context.close().catch(() => undefined);

    // A browser that was killed may not have written down that a version waits. Then the old one finds the walk, and
    // fetches the new one again, which runs at the opening after that.
    const killed = await profile.open();
    await killed.page.goto(server.origin);
    await expect(killed.page.getByRole('button', { name: 'Fortsett turen' })).toBeVisible();
    expect((await readDisk(killed.page)).fixes).toHaveLength(walked);
    await killed.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await killed.page.waitForFunction(async () => (await navigator.serviceWorker.ready).installing === null);
    await killed.context.close();

    const after = await profile.open();
    await after.page.goto(server.origin);
    await runs(after.page, third);
    expect((await readDisk(after.page)).fixes).toHaveLength(walked);
    await after.page.getByRole('button', { name: 'Fortsett turen' }).click();
    await walk(after.page, 20);
    await endWalk(after.page);
    const { walks } = await readDisk(after.page);
    expect(walks.map(({ status }) => status)).toEqual(['finished', 'finished']);
    await after.context.close();
  } finally {
    await profile.remove();
    await server.stop();
    await pages.remove();
  }
});

declare global {
  interface Window {
    workerBefore: ServiceWorker | null;
  }
}

/** The version that runs in the page shows by the name of its first script. */
async function runs(page: Page, entry: string): Promise<void> {
  await expect(page.locator(`script[src$="/${entry}.js"]`)).toBeAttached();
}
