import { headed, press } from '../press.ts';
import { walkerScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';

/** Well formed, and of no innsamling. */
export const wrongCode = 'AAAAAA';

export const firstRun = [
  walkerScreen('first run by an invitation: who asks', 'new', async (page, _go, world) => {
    await page.goto((await world.server('walkers')).invitation);
    await page.getByRole('button', { name: textOf('join.join') }).waitFor();
  }),
  {
    ...walkerScreen('first run on an iPhone: the home screen first', 'new', async (page, _go, world) => {
      await page.goto((await world.server('walkers')).invitation);
      await press(page, 'join.join');
      await headed(page, 'welcome.home-screen');
    }),
    isIphone: true,
  },
  walkerScreen('first run by an invitation: what is sent', 'new', async (page, _go, world) => {
    await page.goto((await world.server('walkers')).invitation);
    await press(page, 'join.join');
    await headed(page, 'sent.title');
  }),
  walkerScreen('first run by an invitation: what one agrees to', 'new', async (page, _go, world) => {
    await page.goto((await world.server('walkers')).invitation);
    await press(page, 'join.join');
    await press(page, 'app.go-on');
    await headed(page, 'consent.title');
  }),
  walkerScreen('first run without an invitation: the code', 'new', async (page, go) => {
    await go('/');
    await page.getByRole('button', { name: textOf('join.join') }).waitFor();
  }),
  walkerScreen('first run with a code that nobody knows', 'new', async (page, go) => {
    await go(`/delta/${wrongCode}`);
    await page.getByRole('button', { name: textOf('join.join') }).waitFor();
  }),
  walkerScreen('first run by the link for one place', 'new', async (page, _go, world) => {
    await page.goto(`${(await world.server('walkers')).invitation}/sted`);
    await page.getByRole('button', { name: textOf('tell.yes') }).waitFor();
  }),
  walkerScreen('first run by a link for one place that nobody knows', 'new', async (page, go) => {
    await go(`/delta/${wrongCode}/sted`);
    await page.getByText(textOf('tell.stays-here')).waitFor();
  }),
  walkerScreen('the welcome again, from help', 'joined', async (page, go) => {
    await go('/#/welcome');
    await headed(page, 'welcome.title');
  }),
];
