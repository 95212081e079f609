import { installPosition, walkAlong } from './support/page-position.ts';
import { setUpDesk } from './support/planner.ts';
import { runServer } from './support/run-server.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { join, startWalk } from './support/walker.ts';

// `npm run pictures`: the pictures of the README, taken of the running app.

test('the walker’s home and recording screens', async ({ browser, server }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 870 }, deviceScaleFactor: 2 });
  await installPosition(context);
  const page = await context.newPage();
  await join(page, server.invitation);
  await page.screenshot({ path: 'docs/pictures/walker-home.png' });

  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 1400 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(page, first);
  await page.getByRole('button', { name: 'Greit' }).click();
  await walkAlong(page, rest);
  await expect(page.getByText('1,4 km')).toBeVisible();
  await page.getByRole('button', { name: 'Hyggelig her' }).click();
  await expect(page.getByText('Merket: Hyggelig.')).toBeVisible();
  await page.screenshot({ path: 'docs/pictures/walker-recording.png' });
  await context.close();
});

test('the planner’s map', async ({ browser }) => {
  const server = await runServer(['--demo']);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await setUpDesk(page, server);
  await page.goto(`${server.origin}/plan?steder=av`);
  await expect(page.locator('.st-map')).toHaveAttribute('data-drawn', 'true');
  await expect(page.locator('.st-map')).toHaveAttribute('data-heat-cells', /[1-9]/);
  await page.screenshot({ path: 'docs/pictures/planner-map.png' });
  await server.stop();
});
