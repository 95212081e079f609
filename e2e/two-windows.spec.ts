import { walkAlong } from './support/page-position.ts';
import { readDisk } from './support/read-disk.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

/** R7 of the figures. */
test('of two windows one records, the other says where, and takes the walk over when the first one dies', async ({
  phone,
  server,
}) => {
  const fixes = straightWalk({ startedAtMs: Date.now() - 1_800_000, metres: 1200 });
  const [first] = fixes;
  if (first === undefined) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  const other = await phone.context().newPage();
  await startWalk(phone, first);
  await walkAlong(phone, fixes.slice(1, 100));

  await other.goto(server.origin);
  const elsewhere = other.getByText('Turen tas opp i et annet vindu. Den er trygg der.', { exact: false });
  await expect(elsewhere).toBeVisible();
  await expect(other.getByRole('button', { name: 'Fortsett turen' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Start tur' }).click();
  await expect(other.getByText('Turen kunne ikke starte.')).toBeVisible();
  await expect(elsewhere).toBeVisible();
  await expect.poll(async () => (await readDisk(other)).fixes.length).toBe(100);
  expect((await readDisk(other)).walks).toHaveLength(1);

  // Nothing of it is told to the page that dies.
  const session = await phone.context().newCDPSession(phone);
  const died = phone.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await died;
  await phone.close();
  await other.clock.setFixedTime((fixes[99]?.atMs ?? 0) + 60_000);
  await other.getByRole('button', { name: 'Fortsett turen' }).click();
  await expect(other.getByRole('heading', { name: 'Turen tas opp' })).toBeVisible();
  await walkAlong(other, fixes.slice(100, 150));
  await endWalk(other);
  const { walks, fixes: kept } = await readDisk(other);
  expect(walks).toMatchObject([{ status: 'finished' }]);
  expect(new Set(kept.map(({ atMs }) => atMs)).size).toBe(150);
});
