import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { join, startWalk } from './support/walker.ts';

test('on a walk the phone’s own Back leads to the walk, never to an old question', async ({ phone, server }) => {
  await join(phone, server.invitation);
  const [first] = straightWalk({ startedAtMs: Date.now(), metres: 300 });
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  const walk = phone.getByRole('heading', { name: 'Turen tas opp', exact: true });

  await phone.getByRole('button', { name: 'Vanskelig her' }).click();
  await phone.getByRole('link', { name: 'Beskriv' }).click();
  await phone.getByRole('button', { name: 'Bratt', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'Vil du si mer?' })).toBeVisible();
  await expect(phone.getByText('Vanskelig: bratt')).toBeVisible();
  await expect(phone.getByText('Turen tas fortsatt opp')).toBeVisible();
  await phone.goBack();
  await expect(walk).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Angre' })).toBeVisible();

  await phone.getByRole('link', { name: 'Endre' }).click();
  await phone.getByRole('button', { name: 'Ferdig' }).click();
  await phone.getByRole('button', { name: 'Hopp over' }).click();
  await expect(walk).toBeVisible();
  await phone.getByRole('button', { name: 'Avslutt tur' }).click();
  await expect(phone.getByRole('heading', { name: 'Er du ferdig med turen?' })).toBeVisible();
  await phone.goBack();
  await expect(walk).toBeVisible();
});
