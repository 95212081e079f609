import { beforeEach, expect, test, vi } from 'vitest';
import { protectWhenOver } from '../../../src/client/recorder/protect-when-over.ts';
import { createMembershipStore } from '../../../src/client/store/membership-store.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { cellCentre } from '../../../src/domain/heat/cell.ts';
import { cellTouchesDisc } from '../../../src/domain/privacy/cell-touches-disc.ts';
import { isProtected } from '../../../src/domain/privacy/discs.ts';
import type { WalkBody } from '../../../src/protocol/bodies.ts';
import { testCampaign as campaign } from '../../support/test-campaign.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, home, placeAt } from './desk.ts';
import { createPhone, fixAt } from './phone.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(async () => {
  desk = createDesk(createDisk().open());
  await desk.join();
});

const bodyOf = async (id: string) => (await desk.payloadOf(id)) as WalkBody;
const nearestTo = (metres: number, body: WalkBody) =>
  Math.min(...body.cells.map((cell) => distanceMetres(cellCentre(cell), placeAt(metres))));

test('a walk that is kept, and one that is merely over, protect the home they tell of', async () => {
  await desk.walks.keepLocal(await desk.record(0, 1500));
  await desk.record(5000, 6500);
  await desk.walks.protectFinished();
  const discs = await desk.shelf.readDiscs();
  for (const metres of [0, 1500, 5000, 6500]) expect(isProtected(placeAt(metres), discs)).toBe(true);
  await desk.walks.protectFinished();
  expect(await desk.shelf.readDiscs()).toEqual(discs);
});

test('a walk that is sent is cut by the discs of one that is not, which may never have been made before', async () => {
  await desk.record(0, 1500);
  const through = await desk.record(-2000, 2000, 5);
  await desk.walks.send(through, away);
  expect(nearestTo(0, await bodyOf(through))).toBeGreaterThan(60);
});

test('"not at home" takes away the disc that only this walk asked for, and no other', async () => {
  const [first, second] = [await desk.record(0, 1500), await desk.record(0, -1500)];
  await desk.walks.protectFinished();
  expect(await desk.shelf.readDiscs()).toHaveLength(3);
  const preview = await desk.walks.preview(first, away);
  if (!preview.ok) throw new Error('withheld');
  expect(await desk.shelf.readDiscs()).toHaveLength(3);

  await desk.walks.send(first, away);
  const left = await desk.shelf.readDiscs();
  expect(left).toHaveLength(2);
  expect(isProtected(placeAt(1500), left)).toBe(false);
  // The other walk began there too, and has not been asked about.
  expect(nearestTo(0, await bodyOf(first))).toBeGreaterThan(60);
  expect(nearestTo(1500, await bodyOf(first))).toBeLessThan(20);
  expect((await desk.walks.preview(first, away)).ok).toBe(true);

  await desk.walks.send(second, away);
  expect(await desk.shelf.readDiscs()).toEqual([]);
  // What the earlier walk said of the place holds for what it sends now.
  expect(nearestTo(0, await bodyOf(first))).toBeLessThan(20);
});

test('an answer that is taken back, and one given before there is a campaign, hold', async () => {
  const other = createDesk(createDisk().open());
  const id = await other.record(0, 1500);
  await other.walks.send(id, away);
  expect(await other.shelf.readDiscs()).toEqual([]);
  await other.walks.send(id, home);
  expect(await other.shelf.readDiscs()).toHaveLength(2);
  await other.join();
  await other.walks.queueWaiting();
  expect(nearestTo(0, (await other.payloadOf(id)) as WalkBody)).toBeGreaterThan(60);
});

test('a walk deleted only here is cut by discs made later, waiting or sent', async () => {
  for (const isSent of [true, false]) {
    const id = await desk.record(-2000, 2000);
    await desk.walks.send(id, away);
    const row = (await desk.rowsOf(id))[0];
    if (row === undefined) throw new Error('not queued');
    await desk.database.outbox.put({ ...row, mayBeKnown: true, state: isSent ? 'done' : 'waiting' });
    await desk.walks.remove(id, 'here');
    await desk.record(0, 5000, 5);
    await desk.walks.protectFinished();
    const discs = await desk.shelf.readDiscs();
    const { cells, seconds } = await bodyOf(id);
    expect(cells.filter((cell) => discs.some((disc) => cellTouchesDisc(cell, disc)))).toEqual([]);
    expect(cells.length).toBeGreaterThan(50);
    expect(seconds).toHaveLength(cells.length);
    expect(await desk.rowsOf(id)).toMatchObject([{ op: 'put', state: 'waiting', rev: 2 }]);
    desk = createDesk(createDisk().open());
    await desk.join();
  }
});

test('a walk deleted only here of which too little is left is withdrawn', async () => {
  const id = await desk.record(-150, 150);
  await desk.walks.send(id, away);
  await desk.acknowledge();
  await desk.walks.remove(id, 'here');
  await desk.record(0, 3000, 5);
  await desk.walks.protectFinished();
  expect(await desk.rowsOf(id)).toMatchObject([{ op: 'withdraw', state: 'waiting', rev: 2 }]);
  expect(await desk.payloadOf(id)).toBeUndefined();
});

test('a walk that was deleted unsent has told of its home', async () => {
  await desk.walks.remove(await desk.record(0, 1500), 'here');
  expect(isProtected(placeAt(0), await desk.shelf.readDiscs())).toBe(true);
  expect(await desk.database.walks.count()).toBe(0);
});

test('what a walk sent to an earlier campaign is cut too', async () => {
  const id = await desk.record(-2000, 2000);
  await desk.walks.send(id, away);
  await desk.acknowledge();
  const contributors = { walkContributor: crypto.randomUUID(), spotContributor: crypto.randomUUID() };
  const second = { campaign: { ...campaign, id: 'c2' }, token: 't', etag: null, ...contributors };
  await createMembershipStore(desk.database).join(second);
  await desk.walks.send(id, away);
  await desk.record(0, 5000, 5);
  await desk.walks.protectFinished();
  const rows = await desk.rowsOf(id);
  expect(rows.map((row) => [row.campaign, row.op, row.rev]).sort()).toEqual([
    ['c1', 'put', 2],
    ['c2', 'put', 2],
  ]);
  for (const row of rows) {
    const body = (await desk.database.payloads.get(row.id))?.data.coded as WalkBody;
    expect(nearestTo(0, body)).toBeGreaterThan(60);
  }
});

test('discs are made as soon as a walk is stopped, a file is in or a drawing is done', async () => {
  const phone = createPhone(desk.database);
  const { recorder, importer, drawer } = protectWhenOver(
    { recorder: phone.recorder, importer: desk.importer, drawer: desk.drawer },
    desk.walks.protectFinished,
  );
  await recorder.start();
  for (let i = 0; i < 600; i++) phone.fix(fixAt(i, phone.nowMs + i * 1000));
  await recorder.stop();
  await vi.waitFor(async () => expect(await desk.shelf.readDiscs()).toHaveLength(2));
  const coordinates = [4000, 5000].map((metres) => [placeAt(metres).lng, placeAt(metres).lat]);
  const file = new File([JSON.stringify({ type: 'LineString', coordinates })], 'a.geojson');
  expect(await importer.importFile(file)).toMatchObject({ ok: true });
  await vi.waitFor(async () => expect(await desk.shelf.readDiscs()).toHaveLength(4));
  for (const metres of [8000, 9000]) await drawer.add({ ...placeAt(metres), name: null });
  expect(await drawer.finish()).toMatchObject({ ok: true });
  await vi.waitFor(async () => expect(await desk.shelf.readDiscs()).toHaveLength(6));
});
