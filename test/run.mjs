// `npm test`, `npm run test:full` and `npm run test:field`: every step in order, each with its seconds, and one closing line.
// Plain JavaScript: it runs on whatever Node starts it, and says so when that one is too old.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/find-chromium.mjs';
import { findWebKit } from './support/find-webkit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  fail(
    `These tests run on Node 24 or newer, and this is ${process.version}. npm installs Node 26 beside the other packages on most ` +
      'machines; on this one it could not. Install Node 24 or newer from nodejs.org and run the command again.',
  );
}

const reports = mkdtempSync(join(tmpdir(), 'seniortrakk-reports-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const seconds = [];
const steps = { gate: gateSteps, full: fullSteps, field: fieldSteps }[process.argv[2] ?? 'gate'];
if (!steps) fail('Say which tests: node test/run.mjs with gate, full or field.');
// Every test that knows two sizes takes the larger one.
if (process.argv[2] === 'full') process.env.TEST_SIZE = 'full';
const started = Date.now();
const broken = [];
for (const [name, run] of steps()) {
  console.log(`\n── ${name}`);
  const from = Date.now();
  if (!run()) broken.push(name);
  seconds.push([name, Math.round((Date.now() - from) / 1000)]);
}
rmSync(reports, { recursive: true, force: true });

console.log(
  `\n${seconds.map(([name, took]) => `${name}: ${took} s`).join(' · ')} · in all ${Math.round((Date.now() - started) / 1000)} s`,
);
if (broken.length > 0) console.log(`Not passed: ${broken.join(', ')}.`);
if (counts.skipped > 0) console.log(`${counts.skipped} tests were skipped, and a skipped test is a failure here.`);
console.log(`${counts.passed} passed, ${counts.failed + counts.skipped} failed`);
process.exit(broken.length > 0 || counts.skipped > 0 || counts.passed === 0 ? 1 : 0);

function gateSteps() {
  return [
    ['types', () => node('test/support/check-types.mjs')],
    [
      'lint and format',
      () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off'),
    ],
    ['unit, scenario and layering', () => vitest('vite.config.ts')],
    ['build', () => node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')],
    ['browser', () => playwright('gate')],
  ];
}

function fullSteps() {
  return [
    ...gateSteps(),
    ['every screen in every theme and language', () => playwright('full')],
    ['a walk in WebKit', () => playwright('webkit', findWebKit)],
  ];
}

function fieldSteps() {
  const shared = process.env.SENIORTRAKK_SHARED ?? join(root, '..', 'shared');
  if (!existsSync(join(shared, 'gpx'))) {
    fail(
      `The field tests replay real recordings, which are not part of the project. There is no ${join(shared, 'gpx')}. ` +
        'Name the folder that holds gpx/ and map/ in SENIORTRAKK_SHARED. `npm test` works without it.',
    );
  }
  process.env.SENIORTRAKK_SHARED = shared;
  return [
    ['field', () => vitest('test/field/vitest.config.ts')],
    ['build', () => node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')],
    ['field in the browser', () => playwright('field')],
  ];
}

function node(...args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

function vitest(config) {
  const report = join(reports, 'vitest.json');
  const passed = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  count(numPassedTests, numFailedTests, numPendingTests + numTodoTests);
  return passed && numPassedTests > 0;
}

function playwright(project, findMore = () => undefined) {
  let chromium;
  try {
    chromium = findChromium();
    findMore();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  const report = join(reports, 'playwright.json');
  const done = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts', '--project', project],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    },
  );
  if (!existsSync(report)) return false;
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
  count(expected, unexpected + flaky, skipped);
  return done.status === 0 && expected > 0;
}

function count(passed, failed, skipped) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
