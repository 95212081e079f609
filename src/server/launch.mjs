// Runs on any Node of the last years, so that it can say what is missing instead of failing on syntax.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

/** Builds the pages, unless they were built from what is here now. */
function build() {
  // Written last, so that a build that was broken off is not taken for one.
  const mark = join(root, 'dist', '.built');
  const inputs = hashOfInputs();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs) return;
  console.log('Building the pages …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(`${built.stdout ?? ''}${built.stderr ?? ''}${built.error?.message ?? ''}`);
    fail('The pages could not be built; the reason stands above.');
  }
  writeFileSync(mark, inputs);
}

/** By content, not by date: npm writes the same package-lock.json anew at each start. */
function hashOfInputs() {
  const hash = createHash('sha256');
  for (const name of ['src', 'public', 'vite.config.ts', 'package-lock.json']) {
    for (const path of filesUnder(join(root, name))) {
      const content = readFileSync(path);
      hash.update(`${path.slice(root.length)}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fail(message) {
  console.error(`Seniortråkk did not start. ${message}`);
  process.exit(1);
}
