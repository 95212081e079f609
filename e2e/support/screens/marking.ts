import type { Page } from '@playwright/test';
import { walkAlong } from '../page-position.ts';
import { headed, press } from '../press.ts';
import { readRows } from '../read-rows.ts';
import { walkerScreen } from '../screen.ts';
import { straightWalk } from '../straight-walk.ts';
import { textOf } from '../text-of.ts';
import type { World } from '../world.ts';

type Go = (address: string) => Promise<void>;

/** Far from where the phone has been at home. */
const there = straightWalk({ startedAtMs: Date.now(), metres: 3000 }).at(-1);

async function whereIStand(page: Page, go: Go): Promise<void> {
  await go('/#/mark');
  await press(page, 'mark.where.here');
  if (there) await walkAlong(page, [{ ...there, atMs: Date.now() }]);
  await headed(page, 'mark.place.ask');
}

async function kindsOfProblem(page: Page, go: Go): Promise<void> {
  await whereIStand(page, go);
  await press(page, 'mark.confirm.yes');
  await press(page, 'sentiment.problem.here');
  await headed(page, 'describe.ask.problem');
}

async function missingBench(page: Page, go: Go): Promise<void> {
  await whereIStand(page, go);
  await press(page, 'mark.confirm.yes');
  await press(page, 'sentiment.missing.here');
  await press(page, 'kind.missing.bench');
}

/** A step of describing the steep place again that was marked on the walk. */
async function describeAgain(page: Page, go: Go, world: World, step: '' | '/note' | '/avoids'): Promise<void> {
  const rows = await readRows(page, (await world.server('walkers')).origin, 'spots');
  const steep = rows.find((spot) => spot.kind === 'steep')?.id;
  await go(`/#/describe/${steep}${step}?onward=${encodeURIComponent('#/spots')}`);
}

export const marking = [
  walkerScreen('mark a place: where is it?', 'joined', async (page, go) => {
    await go('/#/mark');
    await headed(page, 'mark.where');
  }),
  walkerScreen('mark a place: the phone finds no place', 'joined', async (page, go) => {
    await go('/#/mark');
    await press(page, 'mark.where.here');
    await page.waitForFunction(() => window.testPosition.watchers > 0);
    await page.evaluate(() => window.testPosition.fail(1));
    await page.getByText(textOf('position.denied')).waitFor();
  }),
  walkerScreen('mark a place: is it here?', 'joined', whereIStand),
  walkerScreen('mark a place: choose it on the map', 'joined', async (page, go) => {
    await go('/#/mark');
    await press(page, 'mark.where.map');
    await headed(page, 'mark.place.choose');
  }),
  walkerScreen('mark a place: pleasant, problem or missing?', 'joined', async (page, go) => {
    await whereIStand(page, go);
    await press(page, 'mark.confirm.yes');
    await headed(page, 'mark.what');
  }),
  walkerScreen('describe: six kinds', 'joined', kindsOfProblem),
  walkerScreen('describe: every kind', 'joined', async (page, go) => {
    await kindsOfProblem(page, go);
    await press(page, 'describe.more');
    await page.getByRole('button', { name: textOf('kind.problem.bus') }).waitFor();
  }),
  walkerScreen('describe: what was said before', 'walked', async (page, go, world) => {
    await describeAgain(page, go, world, '');
    await headed(page, 'describe.ask.problem');
  }),
  walkerScreen('describe: in own words', 'walked', async (page, go, world) => {
    await describeAgain(page, go, world, '/note');
    await headed(page, 'describe.note.title');
  }),
  walkerScreen('describe: does it keep you away?', 'walked', async (page, go, world) => {
    await describeAgain(page, go, world, '/avoids');
    await headed(page, 'describe.avoids');
  }),
  walkerScreen('mark a place: is this your home?', 'joined', async (page, go) => {
    await missingBench(page, go);
    await headed(page, 'spot.home.ask');
  }),
  walkerScreen('mark a place: thanks', 'joined', async (page, go) => {
    await missingBench(page, go);
    await press(page, 'spot.home.no');
    await headed(page, 'marked.title');
  }),
  walkerScreen('mark a place: taken back', 'joined', async (page, go) => {
    await missingBench(page, go);
    await press(page, 'spot.home.no');
    await headed(page, 'marked.title');
    await press(page, 'record.undo');
    await headed(page, 'marked.undone');
  }),
];
