import type { Page } from '@playwright/test';
import { losesContact, refuseAll } from '../phones.ts';
import { headed, press } from '../press.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';

/** The campaign as the server tells it, and a message with it. */
const tellNews = (page: Page) =>
  page.route('**/api/v1/campaign', async (route) => {
    const { 'if-none-match': _known, ...headers } = route.request().headers();
    const told = await route.fetch({ headers });
    const news = { text: 'Benken ved Åsveien er satt opp.\nTakk til alle som har gått.', writtenOn: '2026-11-02' };
    await route.fulfill({ json: { ...(await told.json()), news } });
  });

export const home = [
  walkerScreen('home with nothing yet', 'joined', (_page, go) => go('/#/')),
  walkerScreen('home with a message from the municipality', 'joined', async (page, go) => {
    await tellNews(page);
    await go('/#/');
    await page.getByRole('button', { name: textOf('home.news.read') }).waitFor();
  }),
  walkerScreen('home without an innsamling', 'without-code', async (page, go) => {
    await go('/#/');
    await page.getByText(textOf('home.not-enrolled')).waitFor();
  }),
  walkerScreen('home with marks that are not described', 'walked', async (page, go) => {
    await go('/#/');
    await headed(page, 'home.title');
  }),
  walkerScreen('home when all is sent but what lacks something', 'experienced', async (page, go) => {
    await go('/#/');
    await headed(page, 'home.title');
  }),
  walkerScreen('home with a walk cut off, one refused and one unsent', 'in-trouble', async (page, go) => {
    await losesContact(page);
    await go('/#/');
    await page.getByText(textOf('home.interrupted')).waitFor();
  }),
  walkerScreen('home with a walk too old to go on with', 'in-trouble', async (page, go) => {
    await losesContact(page);
    await page.clock.setFixedTime(Date.now() + 3 * 3_600_000);
    await go('/#/');
    await page.getByText(textOf('home.interrupted.too-old')).waitFor();
  }),
  walkerScreen('a walk that was refused', 'in-trouble', async (page, go, world) => {
    await refuseAll(page, await world.server('walkers'));
    await go('/#/');
    await press(page, 'home.rejected.look');
    await page.getByText(textOf('reject.too-many')).waitFor();
  }),
  walkerScreen('something went wrong', 'joined', async (page, go) => {
    await page.route('**/assets/help-screen*.js', (route) => route.abort());
    await go('/#/help');
    await page.getByRole('button', { name: textOf('app.broken.again') }).waitFor();
  }),
];
