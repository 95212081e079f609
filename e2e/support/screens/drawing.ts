import type { Page } from '@playwright/test';
import { addPoint } from '../draw.ts';
import { headed, press } from '../press.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';

async function threePoints(page: Page, go: (address: string) => Promise<void>): Promise<void> {
  await go('/#/draw');
  for (const to of ['Nord', 'Øst', 'Nord'] as const) await addPoint(page, to);
}

/** Tegn en tur. */
export const drawing = [
  walkerScreen('draw a walk: nothing yet', 'joined', async (page, go) => {
    await go('/#/draw');
    await page.getByRole('button', { name: textOf('draw.add') }).waitFor();
  }),
  walkerScreen('draw a walk: three points', 'joined', threePoints),
  walkerScreen('draw a walk: of a group', 'joined', async (page, go) => {
    await go('/#/group');
    await press(page, 'group.draw');
    await page.getByRole('button', { name: textOf('draw.add') }).waitFor();
  }),
  walkerScreen('draw a walk: move a point', 'joined', async (page, go) => {
    await threePoints(page, go);
    await page.getByRole('button', { name: 'Flytt punkt 2' }).click();
    await page.getByRole('button', { name: textOf('draw.move.set') }).waitFor();
  }),
  walkerScreen('draw a walk: delete it?', 'joined', async (page, go) => {
    await threePoints(page, go);
    await press(page, 'draw.drop');
    await headed(page, 'draw.drop.ask');
  }),
  walkerScreen('my walks: one is half drawn', 'joined', async (page, go) => {
    await threePoints(page, go);
    await go('/#/walks');
    await page.getByText(textOf('draw.unfinished')).waitFor();
  }),
];
