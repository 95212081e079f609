import type { Page } from '@playwright/test';
import { addPoint } from '../draw.ts';
import { headed, press } from '../press.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';
import { walkWithGap } from '../walk-with-gap.ts';

type Go = (address: string) => Promise<void>;

/** An hour ago, with the screen off for a quarter of the way. */
async function lostOnce(page: Page, go: Go): Promise<void> {
  await go('/#/');
  await walkWithGap(page, {
    startedAtMs: Date.now() - 3_600_000,
    metres: 1600,
    hidden: [[700, 1100]],
  });
}

async function atTheGap(page: Page, go: Go): Promise<void> {
  await lostOnce(page, go);
  await press(page, 'mend.show');
  await headed(page, 'mend.gap.title');
}

async function twoPoints(page: Page, go: Go): Promise<void> {
  await atTheGap(page, go);
  await press(page, 'mend.draw');
  await headed(page, 'mend.draw.title');
  for (const to of ['Øst', 'Nord'] as const) await addPoint(page, to);
}

async function lostTwice(page: Page, go: Go): Promise<void> {
  await go('/#/');
  const hidden = [
    [500, 800],
    [1100, 1400],
  ] as const;
  await walkWithGap(page, { startedAtMs: Date.now() - 3_600_000, metres: 1800, hidden });
}

/** Der vi mistet deg. */
export const mending = [
  walkerScreen('after the walk: lost on the way', 'joined', lostOnce),
  walkerScreen('mend a gap: nothing said yet', 'joined', atTheGap),
  walkerScreen('mend a gap: a straight line', 'joined', async (page, go) => {
    await atTheGap(page, go);
    await press(page, 'mend.straight');
    await page.getByRole('button', { name: textOf('mend.undo'), exact: true }).waitFor();
  }),
  walkerScreen('mend a gap: drawing it', 'joined', twoPoints),
  walkerScreen('mend a gap: a point is moved', 'joined', async (page, go) => {
    await twoPoints(page, go);
    await page.getByRole('button', { name: 'Flytt punkt 2' }).click();
    await page.getByRole('button', { name: textOf('draw.move.set') }).waitFor();
  }),
  walkerScreen('mend a gap: one of two', 'joined', async (page, go) => {
    await lostTwice(page, go);
    await press(page, 'mend.show');
    await headed(page, 'mend.title');
  }),
  walkerScreen('mend a gap: drawn', 'joined', async (page, go) => {
    await twoPoints(page, go);
    await press(page, 'draw.done');
    await headed(page, 'mend.gap.title');
    await press(page, 'mend.done');
    await headed(page, 'after.title');
    await page.getByText(textOf('mend.answered')).waitFor();
  }),
  walkerScreen('after the walk: the screen was off', 'walked', async (page, go) => {
    await go('/#/');
    await walkWithGap(page, {
      startedAtMs: Date.now() - 3_600_000,
      metres: 1500,
      hidden: [[200, 1300]],
    });
    await headed(page, 'unseen.title');
  }),
  walkerScreen('after the walk: the screen was off, only the places', 'walked', async (page, go) => {
    await go('/#/');
    await walkWithGap(page, {
      startedAtMs: Date.now() - 3_600_000,
      metres: 1500,
      hidden: [[200, 1300]],
    });
    await press(page, 'unseen.spots-only');
    await page.getByText(textOf('unseen.chosen')).waitFor();
  }),
];
