import { test as base, expect, type Page } from '@playwright/test';
import { installPosition } from './page-position.ts';
import { runServer, type TestServer } from './run-server.ts';

interface Fixtures {
  /** A complaint that a test brings about on purpose. */
  readonly tolerated: RegExp | null;
  /** A server of this test's own, thrown away afterwards. */
  readonly server: TestServer;
  /** A phone in portrait whose position the test tells; an unexpected error on its console fails the test. */
  readonly phone: Page;
  /** A planner's desktop. */
  readonly desktop: Page;
}

/**
 * What a browser itself says of a network that was cut on purpose, and of the two style attributes in the error page that
 * its own XML parser makes of a broken file.
 */
const expectedComplaints = [
  /net::ERR_/,
  /Failed to load resource/,
  /GL Driver Message/,
  /sha256-ICa0DhwZQJsOd\/Rn0N8H6FdQ71GfNL\+op2zhAQ\+Y4mM=/,
  /sha256-ZD0chCyBaNHl\+4UwQHJIHGoYhKwMeyCXGgJTKW5\/67E=/,
];

export const test = base.extend<Fixtures>({
  tolerated: [null, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  server: async ({}, use) => {
    const server = await runServer();
    await use(server);
    await server.stop();
  },
  phone: async ({ browser, tolerated }, use) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await installPosition(context);
    const page = await context.newPage();
    const complaints = listenForComplaints(page);
    await use(page);
    expect(complaints.filter((complaint) => !tolerated?.test(complaint))).toEqual([]);
    await context.close();
  },
  desktop: async ({ browser }, use) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const complaints = listenForComplaints(page);
    await use(page);
    expect(complaints).toEqual([]);
    await context.close();
  },
});

export { expect };

/** Collects what went wrong on a page; a blocked script or style is among it, so the CSP is tested by every test. */
export function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (!expectedComplaints.some((pattern) => pattern.test(message.text()))) complaints.push(message.text());
  });
  return complaints;
}
