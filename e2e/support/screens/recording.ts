import type { Page } from '@playwright/test';
import { walkAlong } from '../page-position.ts';
import { headed, press } from '../press.ts';
import { walkerScreen } from '../screen.ts';
import { straightWalk } from '../straight-walk.ts';
import { textOf } from '../text-of.ts';
import { grantWakeLock, refuseWakeLock } from '../wake-lock.ts';
import { thereAndBack } from '../walk-and-ride.ts';

type Go = (address: string) => Promise<void>;

async function setOut(page: Page, go: Go, metres = 200): Promise<void> {
  const fixes = straightWalk({ startedAtMs: Date.now(), metres, secondsBetweenFixes: 5 });
  await go('/#/');
  await press(page, 'home.start');
  await walkAlong(page, fixes);
  await headed(page, 'record.title');
}

async function setOutAdvised(page: Page, go: Go): Promise<void> {
  await setOut(page, go);
  await press(page, 'record.first-advice.read');
  // A mark this soon would be taken for a second press of the same thumb.
  await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 1500);
}

/** Granted as on a phone: a headless browser has none. */
async function intoPocket(page: Page, go: Go): Promise<void> {
  await grantWakeLock(page);
  await setOutAdvised(page, go);
  await press(page, 'record.pocket');
  await headed(page, 'pocket.title');
}

async function comesHome(page: Page, go: Go): Promise<void> {
  await go('/#/');
  await press(page, 'home.start');
  await walkAlong(page, thereAndBack(Date.now() - 3_600_000, 14));
  await headed(page, 'home-ask.title');
}

async function askedOfMistake(page: Page, go: Go): Promise<void> {
  await intoPocket(page, go);
  await press(page, 'pocket.wake');
  await press(page, 'pocket.mark-place');
  await press(page, 'pocket.wake');
  await press(page, 'app.back');
  await press(page, 'record.end');
  await press(page, 'record.end.yes');
  await headed(page, 'after.title');
  await press(page, 'after.next');
  await headed(page, 'pocket.mistake.ask');
}

const lostAfterMs = 90_000;

export const recording = [
  walkerScreen('recording, before the phone knows where it is', 'joined', async (page, go) => {
    // After ten seconds it would say something else.
    await page.clock.setFixedTime(Date.now());
    await go('/#/');
    await press(page, 'home.start');
    await headed(page, 'record.title.started');
  }),
  walkerScreen('recording for the first time, with the advice', 'joined', async (page, go) => {
    await setOut(page, go);
    await page.getByText(textOf('record.first-advice')).filter({ visible: true }).waitFor();
  }),
  walkerScreen('recording', 'joined', setOutAdvised),
  walkerScreen('recording, just marked', 'joined', async (page, go) => {
    await setOutAdvised(page, go);
    await press(page, 'sentiment.problem.here');
    await page.getByRole('button', { name: textOf('record.undo') }).waitFor();
  }),
  walkerScreen('recording, mark taken back', 'joined', async (page, go) => {
    await setOutAdvised(page, go);
    await press(page, 'sentiment.problem.here');
    await press(page, 'record.undo');
    await page.getByText(textOf('record.undone')).waitFor();
  }),
  walkerScreen('recording, paused', 'joined', async (page, go) => {
    await setOutAdvised(page, go);
    await press(page, 'record.pause');
    await headed(page, 'record.title.paused');
  }),
  walkerScreen('recording, the phone has lost its place', 'joined', async (page, go) => {
    await setOutAdvised(page, go);
    await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + lostAfterMs);
    await page.getByText(textOf('record.signal.lost')).filter({ visible: true }).waitFor();
  }),
  walkerScreen('recording, the phone may not say where it is', 'joined', async (page, go) => {
    await go('/#/');
    await press(page, 'home.start');
    await page.waitForFunction(() => window.testPosition.watchers > 0);
    await page.evaluate(() => window.testPosition.fail(1));
    await page.getByText(textOf('record.signal.denied')).filter({ visible: true }).first().waitFor();
    await headed(page, 'record.title.started');
  }),
  walkerScreen('recording: help when the phone may not say where it is', 'joined', async (page, go) => {
    await go('/#/');
    await press(page, 'home.start');
    await page.waitForFunction(() => window.testPosition.watchers > 0);
    await page.evaluate(() => window.testPosition.fail(1));
    await press(page, 'position.show-help');
    await headed(page, 'help.position.denied');
  }),
  walkerScreen('recording: is the walk over?', 'joined', async (page, go) => {
    await setOutAdvised(page, go);
    await press(page, 'record.end');
    await headed(page, 'record.end.ask');
  }),
  walkerScreen('recording: have you come home?', 'joined', comesHome),
  walkerScreen('recording: in the pocket, asked if one has come home', 'joined', async (page, go) => {
    await grantWakeLock(page);
    await comesHome(page, go);
    await go('/#/walk/pocket');
    await page.getByRole('button', { name: textOf('pocket.wake') }).click();
    await page.getByText(textOf('home-ask.pocket')).waitFor();
  }),
  walkerScreen('recording: in the pocket, asleep', 'joined', async (page, go) => {
    await intoPocket(page, go);
    await page.getByRole('button', { name: textOf('pocket.wake') }).waitFor();
  }),
  ...(['lower', 'upper'] as const).map((half) =>
    walkerScreen(`recording: in the pocket, woken by a press in its ${half} half`, 'joined', async (page, go) => {
      await intoPocket(page, go);
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      await page.mouse.click(width * 0.8, height * (half === 'lower' ? 0.8 : 0.2));
      await page.getByRole('button', { name: textOf('pocket.mark-place') }).waitFor();
    }),
  ),
  walkerScreen('recording: in the pocket, just marked', 'joined', async (page, go) => {
    await intoPocket(page, go);
    await press(page, 'pocket.wake');
    await press(page, 'pocket.mark-place');
    await page.getByText(textOf('pocket.marked')).filter({ visible: true }).first().waitFor();
  }),
  walkerScreen('recording: into the pocket, but the screen may go dark', 'joined', async (page, go) => {
    await refuseWakeLock(page);
    await setOutAdvised(page, go);
    await press(page, 'record.pocket');
    await headed(page, 'record.pocket');
  }),
  walkerScreen('after a walk: was the mark from the pocket a mistake?', 'joined', askedOfMistake),
  walkerScreen('after a walk: what the mark from the pocket is', 'joined', async (page, go) => {
    await askedOfMistake(page, go);
    await press(page, 'pocket.mistake.no');
    await headed(page, 'mark.what');
  }),
  walkerScreen('recording: the map of the walk so far', 'joined', async (page, go) => {
    await setOutAdvised(page, go);
    await press(page, 'record.show-map');
    await headed(page, 'record.map.title');
  }),
];
