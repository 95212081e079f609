import type { Page } from '@playwright/test';
import { losesContact, trackFile } from '../phones.ts';
import { headed, press } from '../press.ts';
import { readRows } from '../read-rows.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';
import type { World } from '../world.ts';
import { walkId } from './after.ts';

async function spotId(page: Page, world: World, which: 'described' | 'placeless'): Promise<string> {
  const rows = await readRows(page, (await world.server('walkers')).origin, 'spots');
  return rows.find((spot) => (which === 'placeless' ? spot.position === null : spot.kind))?.id ?? '';
}

const brokenFile = { name: 'tur.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) };

/** Mine turer, Mine steder, Kart and the file. */
export const kept = [
  walkerScreen('my walks: none yet', 'joined', async (page, go) => {
    await go('/#/walks');
    await headed(page, 'walks.title');
  }),
  walkerScreen('my walks', 'in-trouble', async (page, go) => {
    await losesContact(page);
    await go('/#/walks');
    await page.locator('main a[href^="#/walks/"]').first().waitFor();
  }),
  walkerScreen('one walk', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}`);
    await page.getByRole('button', { name: textOf('walk.remove') }).waitFor();
  }),
  walkerScreen('a group walk: how many', 'joined', async (page, go) => {
    await go('/#/group');
    await page.getByRole('button', { name: textOf('group.start') }).waitFor();
  }),
  walkerScreen('one walk: how many went along', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}/group`);
    await page.getByRole('button', { name: textOf('group.keep') }).waitFor();
  }),
  walkerScreen('one group walk', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}/group`);
    await press(page, 'group.keep');
    await page.getByRole('button', { name: textOf('walk.remove') }).waitFor();
  }),
  walkerScreen('a place of a group walk: how many agree', 'experienced', async (page, go, world) => {
    const walk = await walkId(page, world);
    await go(`/#/walks/${walk}/group`);
    await press(page, 'group.keep');
    await page.getByRole('button', { name: textOf('walk.remove') }).waitFor();
    await go(`/#/describe/${await spotId(page, world, 'described')}/agree?onward=${encodeURIComponent('#/spots')}`);
    await headed(page, 'group.agree');
  }),
  walkerScreen('one walk: save it as a file', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}/file`);
    await press(page, 'save.yes');
    await page.getByText('.gpx', { exact: false }).last().waitFor();
  }),
  walkerScreen('one walk: for printing', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}/print`);
    await page.getByRole('button', { name: textOf('print.now') }).waitFor();
  }),
  walkerScreen('all walks as a file', 'experienced', async (page, go) => {
    await go('/#/save-walks');
    await headed(page, 'save.all');
  }),
  walkerScreen('one walk: take it back?', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}`);
    await press(page, 'walk.withdraw');
    await headed(page, 'walk.withdraw.ask');
  }),
  walkerScreen('one walk: delete it here or everywhere?', 'experienced', async (page, go, world) => {
    await go(`/#/walks/${await walkId(page, world)}`);
    await press(page, 'walk.remove');
    await headed(page, 'walk.remove.ask-both');
  }),
  walkerScreen('my walks: one is deleted here', 'experienced', async (page, go, world) => {
    const rows = await readRows(page, (await world.server('walkers')).origin, 'walks');
    await go(`/#/walks/${rows.find((walk) => walk.origin === 'imported')?.id}`);
    await press(page, 'walk.remove');
    await press(page, 'walk.remove.yes');
    await page.getByText(textOf('bin.walk.gone')).waitFor();
  }),
  walkerScreen('one walk from a file', 'experienced', async (page, go, world) => {
    const rows = await readRows(page, (await world.server('walkers')).origin, 'walks');
    await go(`/#/walks/${rows.find((walk) => walk.origin === 'imported')?.id}`);
    await page.getByRole('button', { name: textOf('walk.remove') }).waitFor();
  }),
  walkerScreen('one walk that is deleted', 'joined', async (page, go) => {
    await go('/#/walks/gone');
    await page.getByText(textOf('walk.gone')).waitFor();
  }),
  walkerScreen('my places: none yet', 'joined', async (page, go) => {
    await go('/#/spots');
    await page.getByText(textOf('spots.none')).waitFor();
  }),
  walkerScreen('my places', 'experienced', async (page, go) => {
    await go('/#/spots');
    await page.locator('main a[href^="#/spots/"]').first().waitFor();
  }),
  walkerScreen('one place', 'experienced', async (page, go, world) => {
    await go(`/#/spots/${await spotId(page, world, 'described')}`);
    await page.getByRole('button', { name: textOf('spot.remove') }).waitFor();
  }),
  walkerScreen('one place that lacks its place', 'experienced', async (page, go, world) => {
    await go(`/#/spots/${await spotId(page, world, 'placeless')}`);
    await page.getByText(textOf('spot.placeless')).waitFor();
  }),
  walkerScreen('one place: delete it?', 'experienced', async (page, go, world) => {
    await go(`/#/spots/${await spotId(page, world, 'described')}`);
    await press(page, 'spot.remove');
    await headed(page, 'spot.remove.ask-both');
  }),
  walkerScreen('the map: nothing on it yet', 'joined', async (page, go) => {
    await go('/#/map');
    await page.getByText(textOf('chart.none')).waitFor();
  }),
  walkerScreen('the map', 'experienced', async (page, go) => {
    await go('/#/map');
    await page.getByRole('heading', { name: textOf('chart.list') }).waitFor();
  }),
  walkerScreen('the map: where I walk most', 'experienced', async (page, go) => {
    await go('/#/map/walked');
    await page.getByText(textOf('chart.heat.legend.walked')).waitFor();
  }),
  walkerScreen('the map: where I stay long', 'experienced', async (page, go) => {
    await go('/#/map/stayed');
    await headed(page, 'chart.title');
    await page.getByText(textOf('chart.heat.private')).waitFor();
  }),
  walkerScreen('a walk from a file', 'joined', (_page, go) => go('/#/import')),
  walkerScreen('a walk from a file: taken in', 'joined', async (page, go) => {
    await go('/#/import');
    await page.locator('input[type=file]').setInputFiles(trackFile);
    await page.locator('main a[href^="#/walks/"]').first().waitFor();
  }),
  walkerScreen('a walk from a file: not a walk', 'joined', async (page, go) => {
    await go('/#/import');
    await page.locator('input[type=file]').setInputFiles(brokenFile);
    await page.getByText(textOf('import.failure.not-a-track-file')).waitFor();
  }),
];
