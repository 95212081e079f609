import { defineConfig } from '@playwright/test';
import { browserArguments } from './support/browser-arguments.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: false,
  // Two cores: a browser and a server each.
  workers: 2,
  retries: 0,
  // A walk of a thousand fixes on a busy machine; no test asserts a time.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    launchOptions: {
      args: browserArguments,
      ...(process.env.CHROMIUM_PATH && {
        executablePath: process.env.CHROMIUM_PATH,
      }),
    },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'gate', testMatch: '*.spec.ts' },
    { name: 'full', testMatch: '*.full.ts' },
    { name: 'field', testMatch: '*.field.ts' },
    { name: 'webkit', testMatch: 'webkit/*.webkit.ts' },
    { name: 'pictures', testMatch: '*.pictures.ts' },
  ],
});
