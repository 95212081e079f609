import { walkAlong } from './support/page-position.ts';
import { expect, test } from './support/test.ts';
import { thereAndBack } from './support/walk-and-ride.ts';
import { join, startWalk } from './support/walker.ts';

test('a walk that goes on at home asks if one has come home, believes a no, and ends only when it is told to', async ({
  phone,
  server,
}) => {
  await join(phone, server.invitation);
  const startedAtMs = Date.now() - 3 * 3_600_000;
  const [first, ...rest] = thereAndBack(startedAtMs, 14);
  const last = rest.at(-1);
  if (!first || !last) throw new Error('A walk without fixes');
  await startWalk(phone, first);
  await walkAlong(phone, rest);

  const question = phone.getByRole('heading', { name: 'Er du kommet hjem?' });
  await expect(question).toBeVisible();
  await expect(phone.getByRole('status').filter({ hasText: 'Er du kommet hjem?' })).toHaveCount(1);
  await phone.clock.setFixedTime(last.atMs + 2000);
  await phone.getByRole('button', { name: 'Nei, fortsett' }).click();
  await expect(phone.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();

  // Home for longer is no news; another way home is.
  const again = thereAndBack(last.atMs + 5000, 150);
  await walkAlong(phone, again);
  await expect(question).toBeVisible();
  await phone.clock.setFixedTime((again.at(-1)?.atMs ?? 0) + 2000);
  await phone.getByRole('button', { name: 'Ja, avslutt tur' }).click();
  await expect(phone.getByRole('heading', { name: 'Fint at du gikk' })).toBeVisible();
  // Two ways of ten minutes each and the rest between; not the hours that the phone lay at home.
  await expect(phone.getByText(/^3\d\smin$/).first()).toBeVisible();
});
