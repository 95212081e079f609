import { recordAndSend } from './support/record-and-send.ts';
import { readServerContent } from './support/server-content.ts';
import { straightWalk } from './support/straight-walk.ts';
import { expect, test } from './support/test.ts';

test('a walk with three places, ended without network, arrives exactly once', async ({ phone, server }) => {
  await recordAndSend(phone, server, straightWalk({ startedAtMs: Date.now(), metres: 1500 }));
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 3, withdrawn: 0 });

  // The way back over the same wire: nothing is sent twice by opening the app again.
  await phone.reload();
  await expect(phone.getByText('Alt er sendt')).toBeVisible();
  expect(readServerContent(server.dataFolder)).toEqual({ walks: 1, spots: 3, withdrawn: 0 });
});
