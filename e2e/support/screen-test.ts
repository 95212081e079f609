import type { Page } from '@playwright/test';
import { openScreen } from './open-screen.ts';
import type { Screen } from './screen.ts';
import { test as base } from './test.ts';
import { makeWorld, type World } from './world.ts';

export { expect } from './test.ts';

interface ScreenFixtures {
  /** Opens a screen in a browser of its own and looks at it. */
  readonly show: (screen: Screen, use: (page: Page) => Promise<void>) => Promise<void>;
}

export const test = base.extend<ScreenFixtures, { readonly world: World }>({
  world: [
    async ({ browser }, use) => {
      const world = makeWorld(browser);
      await use(world);
      await world.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  show: async ({ browser, world }, use) => {
    await use((screen, look) => openScreen({ browser, world, screen }, look));
  },
});
