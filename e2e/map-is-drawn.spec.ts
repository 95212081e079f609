import { walkAlong } from './support/page-position.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';
import { endWalk, join, startWalk } from './support/walker.ts';

test('a finished walk is on a map and in a list that say the same, under the real content security policy', async ({
  phone,
  server,
}) => {
  const [first, ...rest] = straightWalk({ startedAtMs: Date.now(), metres: 800 });
  if (!first) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  await startWalk(phone, first);
  await walkAlong(phone, rest);
  await endWalk(phone);

  const map = phone.locator('.st-map');
  await expect(map).toHaveAttribute('data-drawn', 'true');
  expect(Number(await map.getAttribute('data-track-points'))).toBeGreaterThan(1);
  await expect(phone.getByText(/Gikk 800\sm, fra \d\d:\d\d til \d\d:\d\d\./)).toBeVisible();

  const policy = (await phone.request.get(server.invitation)).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(/script-src[^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
});
