import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import type { OpenProfile, Profile } from './profile.ts';
import { type Disk, readDisk } from './read-disk.ts';
import { installSlowDisk } from './slow-disk.ts';
import { straightWalk } from './straight-walk.ts';
import { type Shown, watchShown } from './watch-shown.ts';

/** Ten times as fast as a phone tells its place; slow enough that ten seconds on foot are a whole second here. */
const betweenFixesMs = 100;

/** A screen that does not come in this time does not come. */
const patienceMs = 30_000;

/** Somebody whose phone kills the browser again and again: what was told to it, and what it said. */
export interface KilledWalker {
  readonly page: Page;
  /** The last that stood on the screen. */
  readonly shown: Shown;
  /** The walk's own time of the last place told; the phone's clock says the same. */
  readonly toldAtMs: number;
  /** Opens the app and reads what lies on the disk. */
  open(origin: string, slowDiskMs: number): Promise<Disk>;
  /** From now on the phone tells a place ten times a second, until it is killed. */
  walkOn(): void;
  /** Resolves when the screen shows such a thing. */
  sees(isSeen: (shown: Shown) => boolean): Promise<void>;
  kill(): Promise<void>;
}

export function createKilledWalker(profile: Profile, startedAtMs: number): KilledWalker {
  const fixes = straightWalk({ startedAtMs, metres: 100_000, secondsBetweenFixes: 1 });
  const nothing: Shown = { heading: '', note: '', hereAtMs: null };
  let opened: OpenProfile | null = null;
  let told = 0;
  let shown = nothing;
  let onShown: () => void = () => undefined;

  const toldAtMs = () => fixes[told]?.atMs ?? 0;
  const now = (): OpenProfile => {
    if (opened === null) throw new Error('The browser was not opened.');
    return opened;
  };

  async function tellPlaces({ page }: OpenProfile, isAlive: () => boolean): Promise<void> {
    while (isAlive()) {
      told += 1;
      const fix = fixes[told];
      if (fix === undefined) throw new Error('The walk is longer than its street.');
      await page.clock.setFixedTime(fix.atMs);
      await page.evaluate((one) => window.testPosition.tell(one), fix);
      await pause(betweenFixesMs);
    }
  }

  return {
    get page() {
      return now().page;
    },
    get shown() {
      return shown;
    },
    get toldAtMs() {
      return toldAtMs();
    },
    async open(origin, slowDiskMs) {
      shown = nothing;
      opened = await profile.open(async (context) => {
        await installSlowDisk(context, slowDiskMs);
        await watchShown(context, (next) => {
          shown = next;
          onShown();
        });
        await context.clock.setFixedTime(toldAtMs());
      });
      await opened.page.goto(origin);
      await expect(opened.page.getByRole('button', { name: 'Start tur' })).toBeVisible();
      return readDisk(opened.page);
    },
    walkOn() {
      // It ends with the browser, in the middle of whatever it says.
      const mine = opened;
      const isAlive = () => opened === mine;
      tellPlaces(now(), isAlive).catch((error: unknown) => {
        if (isAlive()) throw error;
      });
    },
    sees: (isSeen) =>
      new Promise((resolve, reject) => {
        const patience = setTimeout(
          () => reject(new Error(`It never came; last: ${JSON.stringify(shown)}`)),
          patienceMs,
        );
        onShown = () => {
          if (!isSeen(shown)) return;
          clearTimeout(patience);
          resolve();
        };
        onShown();
      }),
    async kill() {
      const dying = now();
      opened = null;
      await dying.kill();
    },
  };
}
