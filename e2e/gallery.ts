import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../test/support/find-chromium.mjs';
import { browserArguments } from './support/browser-arguments.ts';
import { pagesOf } from './support/gallery-page.ts';
import { screens } from './support/screens.ts';
import { type Shot, shootScreen } from './support/shoot-screen.ts';
import { makeWorld, type World } from './support/world.ts';

// `npm run gallery` takes a picture of every screen in every size, theme and language into gallery/; `npm run gallery --
// recording` only of the screens whose name has that word. Open gallery/index.html afterwards.

const folder = fileURLToPath(new URL('../gallery', import.meta.url));
const wanted = process.argv.slice(2).join(' ').toLowerCase();
const chosen = screens.filter(({ name }) => name.toLowerCase().includes(wanted));
if (chosen.length === 0)
  fail(`No screen has "${wanted}" in its name. They are:\n${screens.map(({ name }) => name).join('\n')}`);

/** As many at once as the browser tests: a browser and a server each. */
const hands = 2;
const waiting = [...chosen];
const shots: Shot[] = [];
const failures: string[] = [];
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArguments });
const world = makeWorld(browser);
await Promise.all(Array.from({ length: hands }, () => work(browser, world)));
await world.stop();
await browser.close();
await writeFile(
  join(folder, 'index.html'),
  pagesOf(
    await readdir(folder),
    screens.map(({ name }) => name),
  ),
);
console.log(`${shots.length} pictures of ${chosen.length - failures.length} screens: ${join('gallery', 'index.html')}`);
if (failures.length > 0) fail(`Not shown:\n${failures.join('\n')}`);

async function work(browser: Browser, world: World): Promise<void> {
  for (let screen = waiting.shift(); screen; screen = waiting.shift()) {
    const { name } = screen;
    try {
      shots.push(...(await shootScreen({ browser, world, screen, folder })));
      console.log(name);
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message.split('\n').slice(0, 4).join(' ')}`);
      console.error(failures.at(-1));
    }
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
