import type { Page } from '@playwright/test';
import { type Random, seededRandom } from '../src/practice/random.ts';
import { sizeOf } from '../test/support/sizes.mjs';
import { lostFromDisk } from './support/lost-from-disk.ts';
import { walkAlong } from './support/page-position.ts';
import { makeProfile } from './support/profile.ts';
import { type Disk, readDisk } from './support/read-disk.ts';
import { limitStorage, type StorageQuota } from './support/storage-quota.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { join, startWalk } from './support/walker.ts';

const times = sizeOf('FULL_STORAGES');
const full = 'Telefonen er full. Det som alt er lagret, er trygt.';
const keepOpen = 'Ikke lukk Seniortråkk imens.';

interface Moment {
  readonly page: Page;
  readonly quota: StorageQuota;
  readonly random: Random;
  /** Goes on with the walk by so many places. */
  walk(places: number): Promise<void>;
}

// A picture of each step would be most of the work.
test.use({ trace: 'off' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const told = async (page: Page, words = full) => expect(page.getByText(words).first()).toBeVisible();
const notToldAnyMore = async (page: Page) => expect(page.getByText(full)).toHaveCount(0);
const fixesOf = async (page: Page) => (await readDisk(page)).fixes.length;

/** Waits until the last place that was told lies on the disk. */
async function isWritten(page: Page): Promise<void> {
  const last = await page.evaluate(() => window.testPosition.lastAtMs);
  await expect.poll(async () => (await readDisk(page)).fixes.some(({ atMs }) => atMs === last)).toBe(true);
}

/** While the phone is full, what is on the disk already stays as it is. */
async function whileFull(page: Page, quota: StorageQuota, tryIt: () => Promise<void>): Promise<void> {
  await quota.fill();
  const before = await readDisk(page);
  await tryIt();
  expect(await readDisk(page)).toEqual(before);
  await quota.giveRoom();
}

async function recording({ page, quota, random, walk }: Moment): Promise<void> {
  await walk(Math.round(random.between(2, 40)));
  await isWritten(page);
  const places = Math.round(random.between(3, 60));
  const fixes = await fixesOf(page);
  await whileFull(page, quota, async () => {
    await walk(places);
    await told(page);
    await told(page, keepOpen);
  });
  // What waited in memory goes down by itself, in its order.
  await isWritten(page);
  expect(await fixesOf(page)).toBe(fixes + places);
  await notToldAnyMore(page);
}

async function killedWhileFull({ page, quota, walk }: Moment): Promise<void> {
  await walk(12);
  await isWritten(page);
  await quota.fill();
  const before = await readDisk(page);
  await walk(5);
  await told(page);
  await page.reload();
  expect(await readDisk(page)).toEqual(before);
  await button(page, 'Fortsett turen').click();
  // Written as the first thing of a walk that goes on: there is no room for it, and that is told too.
  await told(page);
  await quota.giveRoom();
  await walk(2);
  await isWritten(page);
  expect(await fixesOf(page)).toBe(before.fixes.length + 2);
  await notToldAnyMore(page);
}

async function marking({ page, quota, walk }: Moment): Promise<void> {
  await walk(8);
  await isWritten(page);
  await whileFull(page, quota, async () => {
    await button(page, 'Savner noe her').click();
    await told(page, 'Stedet ble ikke merket.');
    await told(page);
  });
  // Another press so soon is the trembling of a hand.
  await walk(4);
  await isWritten(page);
  await button(page, 'Savner noe her').click();
  await told(page, 'Merket: Savner.');
}

async function describing({ page, quota, random, walk }: Moment): Promise<void> {
  await walk(8);
  await isWritten(page);
  await button(page, 'Vanskelig her').click();
  await page.getByRole('link', { name: 'Beskriv' }).click();
  const steps: readonly { readonly press: string; readonly next: string; readonly write?: string }[] = [
    { press: 'Bratt', next: 'Vil du si mer?' },
    { press: 'Ferdig', next: 'Gjør dette at du lar være å gå her?', write: 'Glatt om vinteren' },
    { press: 'Ja, noen ganger eller alltid', next: 'Turen tas opp' },
  ];
  const fullAt = Math.floor(random.between(0, steps.length));
  for (const [i, { press, next, write }] of steps.entries()) {
    if (write) await page.getByRole('textbox').fill(write);
    if (i === fullAt) {
      await whileFull(page, quota, async () => {
        await button(page, press).click();
        await told(page);
      });
      if (write) await expect(page.getByRole('textbox')).toHaveValue(write);
    }
    await button(page, press).click();
    await expect(page.getByRole('heading', { name: next })).toBeVisible();
  }
  const { spots } = await readDisk(page);
  expect(spots.filter(({ kind, note }) => kind === 'steep' && note === 'Glatt om vinteren').length).toBeGreaterThan(0);
}

async function ending({ page, quota, walk }: Moment): Promise<void> {
  await walk(20);
  await isWritten(page);
  await button(page, 'Avslutt tur').click();
  await whileFull(page, quota, async () => {
    await button(page, 'Ja, avslutt').click();
    await told(page);
  });
  await expect(page.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
  expect((await readDisk(page)).walks.every(({ status }) => status === 'finished')).toBe(true);
}

async function firstPlace({ page, quota, walk }: Moment): Promise<void> {
  await finish(page);
  await button(page, 'Start tur').click();
  await expect.poll(async () => (await readDisk(page)).walks.some(({ status }) => status === 'recording')).toBe(true);
  const fixes = await fixesOf(page);
  await whileFull(page, quota, async () => {
    await walk(3);
    await told(page);
  });
  await isWritten(page);
  expect(await fixesOf(page)).toBe(fixes + 3);
}

async function importing({ page, quota }: Moment): Promise<void> {
  await finish(page);
  await page.goto(new URL('/#/import', page.url()).href);
  const choose = () => page.locator('input[type=file]').setInputFiles(aFile());
  await choose();
  await told(page, 'Turen er hentet inn.');
  await whileFull(page, quota, async () => {
    await choose();
    await told(page);
  });
  await choose();
  await told(page, 'Turen er hentet inn.');
}

async function starting({ page, quota }: Moment): Promise<void> {
  await finish(page);
  await whileFull(page, quota, async () => {
    await button(page, 'Start tur').click();
    await told(page, 'Turen kunne ikke starte.');
    await told(page);
  });
  await button(page, 'Start tur').click();
  await expect(page.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();
}

async function choosing({ page, quota }: Moment): Promise<void> {
  await finish(page);
  await page.goto(new URL('/#/help/text-size', page.url()).href);
  const size = page.getByRole('radio', { name: 'Størst' });
  await whileFull(page, quota, async () => {
    await size.click();
    await told(page, 'Valget ble ikke lagret.');
    await told(page);
    await expect(size).not.toBeChecked();
    await button(page, 'Greit').click();
    await notToldAnyMore(page);
  });
  await page.getByRole('radio', { name: 'Vanlig' }).click();
}

/** The first five are in every run. */
const moments = { recording, marking, describing, ending, choosing, importing, firstPlace, starting, killedWhileFull };

/** R6 of the figures. */
test('a full phone loses nothing that was saved, and says so at every moment', async ({ server, launchOptions }) => {
  test.setTimeout(60_000 + times * 40_000);
  const profile = await makeProfile(launchOptions);
  const fixes = straightWalk({ startedAtMs: Date.now() - 86_400_000, metres: 50_000 });
  let walked = 0;
  try {
    const { context, page } = await profile.open();
    // What the store refused may be told on the console; nothing may fail unheard.
    const unheard: string[] = [];
    page.on('pageerror', (error) => unheard.push(error.message));
    await join(page, server.invitation);
    const quota = await limitStorage(context, page);
    const walk = async (places: number) => {
      walked += places;
      await walkAlong(page, fixes.slice(walked - places, walked));
    };
    let before: Disk = await readDisk(page);
    for (let time = 0; time < times; time += 1) {
      const all = Object.entries(moments);
      const [name, moment] = all[time % all.length] ?? ['recording', recording];
      await test.step(`${time + 1}, ${name}`, async () => {
        await beOnAWalk(page, () => walk(1), fixes[walked]);
        await moment({ page, quota, walk, random: seededRandom(time) });
        const after = await readDisk(page);
        expect(lostFromDisk(before, after)).toEqual([]);
        before = after;
      });
    }
    expect(unheard).toEqual([]);
    await context.close();
  } finally {
    await profile.remove();
  }
  console.info(`${times} full storages: 0 lost, and told each time`);
});

async function beOnAWalk(page: Page, walkOne: () => Promise<void>, first: Parameters<typeof startWalk>[1] | undefined) {
  if (first === undefined) throw new Error('The walk is longer than its street.');
  const isWalking = await page.evaluate(() => document.querySelector('h1')?.textContent === 'Turen tas opp');
  if (isWalking) return walkOne();
  await page.goto(new URL('/', page.url()).href);
  await startWalk(page, first);
}

/** Ends the walk that is being recorded, and goes home. */
async function finish(page: Page): Promise<void> {
  await button(page, 'Avslutt tur').click();
  await button(page, 'Ja, avslutt').click();
  await expect(page.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
  await page.goto(new URL('/', page.url()).href);
}

let files = 0;
/** Another line each time: one that is known is not taken in again. */
function aFile() {
  files += 1;
  const points = straightWalk({ startedAtMs: Date.UTC(2026, 4, files % 28, 10), metres: 2000 + files * 10 });
  const coordinates = points.map(({ lat, lng }) => [lng, lat]);
  const geojson = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
  return { name: 'tur.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(geojson)) };
}
