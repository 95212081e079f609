// Plain JavaScript: it runs on whatever Node starts the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's package for each command that the run in WebKit needs. */
const packages = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };

/** Installs what is missing (Debian, as root). Throws an Error whose message says what to install elsewhere. */
export function findWebKit() {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing the Debian packages ${missing().join(' and ')}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  if (missing().length > 0) {
    throw new Error(
      `The run in WebKit needs the Debian packages ${missing().join(' and ')}. Install them and run the command again.`,
    );
  }
}

function missing() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isThere = (command) => folders.some((folder) => folder && existsSync(join(folder, command)));
  return Object.keys(packages)
    .filter((command) => !isThere(command))
    .map((command) => packages[command]);
}
