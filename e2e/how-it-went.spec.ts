import { walkAlong } from './support/page-position.ts';
import { readRows } from './support/read-rows.ts';
import { expect, test } from './support/test.ts';
import { walkAndRide } from './support/walk-and-ride.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('what looks like a ride is asked about once, counts when it was none, and how the walk was is kept', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const [first, ...rest] = walkAndRide(Date.now() - 1_800_000);
  if (!first) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);
  const ride = phone.getByText('med bil, buss eller sykkel. Sendes ikke.');
  await expect(ride).toBeVisible();
  await phone.getByRole('link', { name: 'Neste' }).click();
  await expect(phone.getByRole('heading', { name: 'Kjørte du her?' })).toBeVisible();
  await phone.getByRole('button', { name: 'Nei, til fots eller scooter' }).click();

  await expect(phone.getByRole('heading', { name: 'Hvordan var turen?' })).toBeVisible();
  await expect(phone.getByText('Svaret er bare for deg. Det blir ikke sendt.')).toBeVisible();
  await phone.getByRole('button', { name: 'Sånn passe' }).click();
  await expect(phone.getByRole('heading', { name: 'Hvordan var turen?' })).toBeHidden();

  const [walk] = await readRows(phone, server.origin, 'walks');
  await phone.goto(`${server.origin}/#/walks/${walk?.id}`);
  await expect(phone.getByText('Turen var sånn passe.')).toBeVisible();
  await expect(phone.getByText('Du sa at du ikke kjørte. Hele turen er regnet med.')).toBeVisible();
  await expect(ride).toBeHidden();

  // Said otherwise, it is a ride again.
  await phone.getByRole('link', { name: 'Svar på nytt' }).click();
  await phone.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(ride).toBeVisible();
});
