// Plain JavaScript: it runs on whatever Node starts the tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: CHROMIUM_PATH, one on PATH, else Debian's package (as root), else Playwright's own.
 * Throws an Error whose message says what to do when there is none to be had.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file. Correct it or unset it.`);
  }
  return onPath() ?? fromDebian() ?? fromPlaywright();
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder && existsSync(path)) return path;
    }
  }
  return null;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('No Chromium found: installing the Debian package chromium.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return onPath();
}

function fromPlaywright() {
  console.log("No Chromium found: downloading Playwright's.");
  const done = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (done.status === 0) {
    const print = "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())";
    const path = execFileSync(process.execPath, ['--input-type=module', '-e', print], { encoding: 'utf8' }).trim();
    if (existsSync(path)) return path;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install Chromium or Google Chrome, ' +
      'put it on PATH or name it in CHROMIUM_PATH, and run the command again.',
  );
}
