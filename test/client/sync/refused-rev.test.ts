import { expect, test, vi } from 'vitest';
import { deliverRound } from '../../../src/client/sync/sync-core.ts';
import type { SendItems } from '../../../src/client/sync/transport.ts';
import type { SyncResult } from '../../../src/protocol/sync.ts';
import { createDesk, placeAt } from '../recorder/desk.ts';
import { createDisk } from '../store/disk.ts';

function open() {
  const desk = createDesk(createDisk().open());
  const asked: string[] = [];
  let nowMs = 1_000_000_000_000;
  /** One round in which the server gives every item the verdict. */
  const deliver = (verdict: Pick<SyncResult, 'verdict' | 'reason' | 'standingRev'>) => {
    nowMs += 86_400_000;
    const send: SendItems = async (_campaign, items) => {
      asked.push(...items.map(({ op, rev }) => `${op} ${rev}`));
      const results = items.map(({ id, rev }) => ({ id, rev, ...verdict }));
      return { ok: true, response: { epoch: 'e', serverTime: '', results } };
    };
    const net = { send, readEpoch: async () => 'e' };
    const world = { clock: { nowMs: () => nowMs }, random: () => 0.5, net, outbox: desk.outbox };
    return deliverRound(world, { eager: true });
  };
  return { desk, asked, deliver };
}

test('a spot whose newer words were refused is still with the municipality, and can be taken back', async () => {
  const { desk, asked, deliver } = open();
  await desk.join();
  const marked = await desk.spots.mark({
    sentiment: 'pleasant',
    kind: 'bench',
    position: placeAt(900),
    walkId: null,
  });
  const id = marked.ok ? marked.id : '';
  const stop = desk.shelf.spots.subscribe(() => undefined);
  const shows = (expected: object) =>
    vi.waitFor(() => expect(desk.shelf.spots.get()).toMatchObject([expected]), { interval: 2 });
  await desk.spots.send(id, { notAtHome: true });
  await shows({ send: 'waiting', stands: false });
  await deliver({ verdict: 'stored' });
  await shows({ send: 'sent', stands: true });

  await desk.spots.describe(id, { kind: 'bench', note: 'Fint her.' });
  await shows({ send: 'waiting', stands: true });
  await deliver({ verdict: 'rejected', reason: 'device-void', standingRev: 1 });
  await shows({ send: 'rejected', rejectReason: 'device-void', stands: true });

  await desk.spots.remove(id, 'everywhere');
  await deliver({ verdict: 'withdrawn' });
  expect(asked).toEqual(['put 1', 'put 2', 'withdraw 3']);
  const [row] = await desk.rowsOf(id);
  expect(row).toMatchObject({ op: 'withdraw', state: 'done' });
  expect(row).not.toHaveProperty('standingRev');
  stop();
});

test('what was refused at its first rev does not stand, whatever was thought before', async () => {
  const { desk, deliver } = open();
  await desk.join();
  const walk = await desk.record(0, 3000);
  await desk.walks.send(walk, { startedAtHome: true, endedAtHome: true });
  await deliver({ verdict: 'rejected', reason: 'outside-area' });
  expect((await desk.rowsOf(walk))[0]).not.toHaveProperty('standingRev');
  // A backup of the server that was put back may not hold what stood.
  await desk.database.outbox.toCollection().modify({ state: 'waiting', standingRev: 7 });
  await deliver({ verdict: 'rejected', reason: 'outside-area' });
  expect((await desk.rowsOf(walk))[0]).not.toHaveProperty('standingRev');
});
