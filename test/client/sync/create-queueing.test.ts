import { expect, test, vi } from 'vitest';
import { createQueueing } from '../../../src/client/sync/create-queueing.ts';
import { createDesk, placeAt } from '../recorder/desk.ts';
import { createDisk } from '../store/disk.ts';

const nowhere = () => () => undefined;

/** A phone on which a spot was wanted sent before it took part in a campaign. */
async function open() {
  const disk = createDisk();
  const desk = createDesk(disk.open());
  const marked = await desk.spots.mark({ sentiment: 'pleasant', kind: 'bench', position: placeAt(900), walkId: null });
  const id = marked.ok ? marked.id : '';
  await desk.spots.send(id, { notAtHome: true });
  expect(await desk.rowsOf(id)).toEqual([]);
  const startApp = (watchReturns: (onReturn: () => void) => () => void = nowhere, database = disk.open()) => {
    const again = createDesk(database);
    const isMember = async () => (await again.database.memberships.count()) > 0;
    createQueueing({ isMember, desks: [again.walks, again.spots], watchReturns }).start();
    return again;
  };
  return { disk, desk, id, startApp };
}

test('killed between joining and queueing: the next start queues it', async () => {
  const { desk, id, startApp } = await open();
  await desk.join();
  const again = startApp();
  await vi.waitFor(async () => expect(await again.rowsOf(id)).toMatchObject([{ op: 'put', campaign: 'c1' }]));
});

test('a disk that was full while it was queued: the next time the page is seen queues it', async () => {
  const { disk, desk, id, startApp } = await open();
  await desk.join();
  let comeBack = () => {};
  const database = disk.open();
  const full = vi.spyOn(database.payloads, 'bulkPut').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const again = startApp((onReturn) => {
    comeBack = onReturn;
    return () => undefined;
  }, database);
  await vi.waitFor(() => expect(full).toHaveBeenCalled());
  full.mockRestore();
  expect(await again.rowsOf(id)).toEqual([]);
  comeBack();
  await vi.waitFor(async () => expect(await again.rowsOf(id)).toHaveLength(1));
});

test('a walk that cannot be read does not hold up the spots', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { desk, id } = await open();
  await desk.join();
  const broken = { queueWaiting: () => Promise.reject(new Error('broken')) };
  const desks = [broken, desk.spots];
  await createQueueing({ isMember: async () => true, desks, watchReturns: nowhere }).queueWaiting();
  expect(await desk.rowsOf(id)).toHaveLength(1);
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});
