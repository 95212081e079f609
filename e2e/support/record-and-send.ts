import type { Fix } from '../../src/domain/walk/fix.ts';
import { walkAlong } from './page-position.ts';
import type { TestServer } from './run-server.ts';
import { readServerContent } from './server-content.ts';
import { expect, type test } from './test.ts';
import { endWalk, join, markHere, type Said, sendWalk, startWalk } from './walker.ts';

type Phone = Parameters<Parameters<typeof test>[2]>[0]['phone'];

const said: readonly Said[] = [
  { press: 'Hyggelig her', kind: 'God benk' },
  { press: 'Vanskelig her', kind: 'Bratt' },
  { press: 'Savner noe her', kind: 'Toalett' },
];

/**
 * A whole walk: join, start, walk, mark three places after so many fixes (in the middle if nothing is said), lose the
 * network, stop, send, and get the network back. Ends when the app says that everything is sent.
 */
export async function recordAndSend(
  phone: Phone,
  server: TestServer,
  fixes: readonly Fix[],
  marksAt: readonly number[] = [0.45, 0.5, 0.55].map((share) => Math.floor(fixes.length * share)),
): Promise<void> {
  const [first] = fixes;
  if (!first) throw new Error('A walk without fixes');
  await join(phone, server.invitation);
  await startWalk(phone, first);

  let walked = 1;
  for (const [i, mark] of said.entries()) {
    const here = marksAt[i] ?? fixes.length;
    await walkAlong(phone, fixes.slice(walked, here));
    walked = here;
    await markHere(phone, mark);
  }
  await walkAlong(phone, fixes.slice(walked));

  await phone.context().setOffline(true);
  await endWalk(phone);
  await sendWalk(phone);
  await expect(phone.getByText('Turen ligger bare på denne telefonen til den er sendt.')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 0, spots: 0, withdrawn: 0 });

  await phone.context().setOffline(false);
  await phone.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(phone.getByText('Alt er sendt')).toBeVisible();
}
