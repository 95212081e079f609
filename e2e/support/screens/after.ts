import type { Page } from '@playwright/test';
import { walkAlong } from '../page-position.ts';
import { headed, press } from '../press.ts';
import { readRows } from '../read-rows.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';
import { walkAndRide } from '../walk-and-ride.ts';
import type { World } from '../world.ts';

/** The id of the phone's longest or shortest recorded walk. */
export async function walkId(page: Page, world: World, which: 'longest' | 'shortest' = 'longest'): Promise<string> {
  const rows = await readRows(page, (await world.server('walkers')).origin, 'walks');
  const sorted = rows.toSorted((a, b) => a.metres - b.metres);
  return (which === 'longest' ? sorted.at(-1) : sorted[0])?.id ?? '';
}

async function askedOfRide(page: Page, go: (address: string) => Promise<void>): Promise<void> {
  await go('/#/');
  await press(page, 'home.start');
  await walkAlong(page, walkAndRide(Date.now() - 1_800_000));
  await headed(page, 'record.title');
  await press(page, 'record.end');
  await press(page, 'record.end.yes');
  await headed(page, 'after.title');
  await press(page, 'after.next');
  await headed(page, 'ride.ask');
}

export const after = [
  walkerScreen('after the walk: fint at du gikk', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}`);
    await headed(page, 'after.title');
  }),
  walkerScreen('after the walk: did you ride here?', 'joined', askedOfRide),
  walkerScreen('one walk: with a ride, and how it was', 'joined', async (page, go, world) => {
    await askedOfRide(page, go);
    await press(page, 'ride.yes');
    await press(page, 'mood.good');
    await go(`/#/walks/${await walkId(page, world)}`);
    await page.getByText(textOf('mood.was.good')).waitFor();
  }),
  walkerScreen('after the walk: how was it?', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/how`);
    await headed(page, 'mood.ask');
  }),
  walkerScreen('after the walk: a mark without a place', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/marks`);
    await page.getByText(textOf('after.place.about')).waitFor();
  }),
  walkerScreen('after the walk: a mark to describe', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/marks`);
    await press(page, 'after.marks.later');
    await headed(page, 'after.marks.title');
  }),
  walkerScreen('after the walk: more places?', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/marks`);
    await press(page, 'after.marks.later');
    await headed(page, 'after.marks.title');
    await press(page, 'after.marks.later');
    await headed(page, 'after.more.title');
  }),
  ...(['age', 'aid', 'company'] as const).map((ask) =>
    walkerScreen(`after the walk: a question about me (${ask})`, 'walked', async (page, go, world) => {
      await go(`/#/after/${await walkId(page, world)}/${ask}`);
      await headed(page, `about.${ask}`);
    }),
  ),
  walkerScreen('after the walk: what is sent', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/send`);
    await page.getByRole('button', { name: textOf('after.send.send'), exact: true }).waitFor();
  }),
  walkerScreen('after the walk: what is sent, with its end', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/send?start=elsewhere&end=elsewhere`);
    await page.getByText(textOf('after.ends.end')).waitFor();
  }),
  walkerScreen('after the walk: too short to be sent', 'walked', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world, 'shortest')}/send`);
    await page.getByText(textOf('withhold.too-short')).waitFor();
  }),
  walkerScreen('after the walk: a yes to sending walks?', 'without-consent', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/agree`);
    await headed(page, 'after.agree.title');
  }),
  ...(['start', 'end'] as const).map((end) =>
    walkerScreen(`after the walk: home at the ${end}?`, 'without-consent', async (page, go, world) => {
      const id = await walkId(page, world);
      await go(`/#/after/${id}/agree`);
      await press(page, 'after.agree.yes');
      await headed(page, 'about.age');
      await go(`/#/after/${id}/${end}`);
      await headed(page, end === 'start' ? 'after.send.started-home' : 'after.send.ended-home');
    }),
  ),
  walkerScreen('after the walk: no yes to sending yet', 'without-consent', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/send`);
    await page.getByText(textOf('after.send.no-consent')).waitFor();
  }),
  walkerScreen('after the walk: not in an innsamling', 'without-code', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/send`);
    await page.getByText(textOf('after.send.not-enrolled')).waitFor();
  }),
  walkerScreen('after the walk: thanks', 'experienced', async (page, go, world) => {
    await go(`/#/after/${await walkId(page, world)}/thanks`);
    await headed(page, 'after.thanks.title');
  }),
];
