import type { Browser, Page } from '@playwright/test';
import { installSight } from './checks/page-sight.ts';
import { installPosition } from './page-position.ts';
import { bringPseudo } from './pseudo-languages.ts';
import type { Screen } from './screen.ts';
import { settle } from './settle.ts';
import { expect, listenForComplaints } from './test.ts';
import type { World } from './world.ts';

export const usualSize = { walker: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

/** A screen that is not there by now has changed; the whole list of them must not wait minutes for it. */
const patienceMs = 60_000;

/** The service worker is blocked here, and the app says that it misses it; a screen of a fault tells of its fault. */
const brought = /could not be kept for offline use|dynamically imported module/;

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

export interface ScreenOpening {
  readonly browser: Browser;
  readonly world: World;
  readonly screen: Screen;
}

/** Opens the screen in a browser of its own, lets `use` look at it, and fails for what the console complained of. */
export async function openScreen(
  { browser, world, screen }: ScreenOpening,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const storageState =
    screen.room === 'walker' ? await world.phone(screen.phone) : await world.desk(screen.server, screen.as);
  const context = await browser.newContext({
    storageState,
    ...(screen.room === 'walker' && screen.isIphone ? { userAgent: iphone } : {}),
    viewport: usualSize[screen.room],
    hasTouch: screen.room === 'walker',
    // The pages come from the server, so that a test can answer for it.
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  try {
    await bringPseudo(context);
    if (screen.room === 'walker') await installPosition(context);
    await installSight(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    const complaints = listenForComplaints(page);
    await screen.open(page, world);
    await settle(page);
    await use(page);
    expect(
      complaints.filter((complaint) => !brought.test(complaint)),
      screen.name,
    ).toEqual([]);
  } finally {
    await context.close();
  }
}
