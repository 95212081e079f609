import { deskScreen } from '../screen.ts';
import { textOf } from '../text-of.ts';

export const desk = [
  deskScreen('the desk: log in', 'demo', 'visitor', async (page, go) => {
    await go('/plan');
    await page.getByRole('heading', { name: textOf('desk.login.heading') }).waitFor();
  }),
  deskScreen('the desk: the first planner', 'walkers', 'first', async (page, _go, world) => {
    await page.goto((await world.server('walkers')).setupLink);
    await page.getByRole('heading', { name: textOf('desk.setup.heading') }).waitFor();
  }),
  deskScreen('the desk: a set-up link that is used', 'demo', 'visitor', async (page, _go, world) => {
    await page.goto((await world.server('demo')).setupLink);
    await page.getByText(textOf('desk.trouble.setupUsed.happened')).waitFor();
  }),
  deskScreen('the desk: the map with heat', 'demo', 'planner', async (page, go) => {
    await go('/plan');
    await page.getByRole('heading', { name: textOf('desk.cells.heading') }).waitFor();
  }),
  deskScreen('the desk: a chosen cell, and where it is difficult', 'demo', 'planner', async (page, go) => {
    await go('/plan?lag=vanskelig');
    await page.locator('.desk-board tbody tr').first().click();
  }),
  deskScreen('the desk: the map with nine of ten people', 'few', 'planner', async (page, go) => {
    await go('/plan');
    await page.locator('.desk-few').waitFor();
  }),
  deskScreen('the desk: the map before anything came', 'quiet', 'planner', (_page, go) => go('/plan')),
  deskScreen('the desk: what came in', 'demo', 'planner', async (page, go) => {
    await go('/plan?side=innkommet');
    await page
      .getByRole('button', { name: textOf('desk.inbox.approve') })
      .first()
      .waitFor();
  }),
  deskScreen('the desk: nothing came in', 'quiet', 'planner', async (page, go) => {
    await go('/plan?side=innkommet');
    await page.getByText(textOf('desk.inbox.none.all')).waitFor();
  }),
  deskScreen('the desk: the innsamling', 'demo', 'planner', async (page, go) => {
    await go('/plan?side=innsamling');
    await page.getByRole('heading', { name: textOf('desk.campaign.invite') }).waitFor();
  }),
];
