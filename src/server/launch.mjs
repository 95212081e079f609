// Runs on any Node of the last years, so that it can say what is missing instead of failing on syntax.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const oldestNode = 24;

if (Number(process.versions.node.split('.')[0]) < oldestNode || !process.features.typescript) {
  fail(
    `It needs Node ${oldestNode} or newer, and this is ${process.versions.node}. Start it with npm start, which brings its own; ` +
      `where npm has none for this platform (${process.platform} ${process.arch}), install it from https://nodejs.org first.`,
  );
}
for (const needed of ['fastify', 'vite', 'h3-js']) {
  if (!existsSync(join(root, 'node_modules', needed))) {
    fail(`The package ${needed} is missing. Run npm install with access to the package registry, then npm start.`);
  }
}
build();
await import('./main.ts');

/** Builds the pages, unless they are newer than everything they are made from. */
function build() {
  // Written last, so that a build that was broken off is not taken for one.
  const mark = join(root, 'dist', '.built');
  const sources = ['src', 'public', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name));
  if (existsSync(mark) && statSync(mark).mtimeMs > Math.max(...sources.map(newest))) return;
  console.log('Building the pages …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) fail('The pages could not be built; the reason stands above.');
  writeFileSync(mark, '');
}

/** When the newest file or folder under a path was changed, in milliseconds; a folder changes when a file in it goes. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function fail(message) {
  console.error(`Seniortråkk did not start. ${message}`);
  process.exit(1);
}
