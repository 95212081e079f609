import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, home, placeAt } from './desk.ts';

let disk: ReturnType<typeof createDisk>;
let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  disk = createDisk();
  desk = createDesk(disk.open());
});

async function markBench(): Promise<string> {
  const marked = await desk.spots.mark({ sentiment: 'missing', kind: 'bench', position: placeAt(3000), walkId: null });
  if (!marked.ok) throw new Error(marked.trouble);
  return marked.id;
}

describe('a walk deleted here', () => {
  test('takes what happened on it along, and brings it back in its place among the fixes', async () => {
    const id = await desk.record(0, 300);
    const after = (await desk.shelf.readEntries(id)).length;
    const paused = { what: 'paused', atMs: 5 } as const;
    await desk.database.events.bulkPut([
      { walkId: id, seq: 0, fixesBefore: 0, data: { coded: { what: 'started', atMs: 1 } } },
      { walkId: id, seq: 1, fixesBefore: 7, data: { coded: paused } },
      { walkId: id, seq: 2, fixesBefore: after, data: { coded: { what: 'stopped', atMs: 9 } } },
    ]);
    const before = await desk.shelf.readEntries(id);
    expect(before[8]).toEqual({ event: paused });
    expect(before).toHaveLength(after + 3);

    await desk.bin.remove('walk', id);
    expect(await desk.database.events.count()).toBe(0);
    await desk.bin.restore();
    expect(await desk.shelf.readEntries(id)).toEqual(before);
  });

  test('is gone from the disk at once, and comes back as it was', async () => {
    const id = await desk.record(0, 900);
    await desk.walks.protectFinished();
    const before = { walk: await desk.shelf.readWalk(id), read: await desk.walks.read(id) };
    const discs = await desk.shelf.readDiscs();

    expect(await desk.bin.remove('walk', id)).toEqual({ ok: true });
    expect(desk.bin.last.get()).toEqual({ what: 'walk', id, state: 'gone' });
    expect(await desk.walks.read(id)).toBeNull();
    expect(await desk.database.fixes.count()).toBe(0);

    expect(await desk.bin.restore()).toEqual({ ok: true });
    expect(desk.bin.last.get()).toEqual({ what: 'walk', id, state: 'back' });
    expect(await desk.shelf.readWalk(id)).toEqual(before.walk);
    expect(await desk.walks.read(id)).toEqual(before.read);
    await desk.walks.protectFinished();
    expect(await desk.shelf.readDiscs()).toEqual(discs);
  });

  test('that was just over makes its discs once', async () => {
    const id = await desk.record(0, 900);
    await desk.bin.remove('walk', id);
    const discs = await desk.shelf.readDiscs();
    expect(discs).not.toEqual([]);
    await desk.bin.restore();
    expect(await desk.shelf.readWalk(id)).toMatchObject({ discsMade: true });
    await desk.walks.protectFinished();
    expect(await desk.shelf.readDiscs()).toEqual(discs);
  });

  test('that was sent is sent still when it comes back', async () => {
    await desk.join();
    const id = await desk.record(0, 3000);
    await desk.walks.send(id, home);
    await desk.acknowledge();
    const rows = await desk.rowsOf(id);
    await desk.bin.remove('walk', id);
    await desk.bin.restore();
    expect(await desk.rowsOf(id)).toEqual(rows);
    expect(await desk.walks.read(id)).toMatchObject({ send: 'sent' });
  });

  test('that was about to be sent waits again', async () => {
    await desk.join();
    const id = await desk.record(0, 3000);
    await desk.walks.send(id, away);
    const body = await desk.payloadOf(id);
    await desk.bin.remove('walk', id);
    expect(await desk.rowsOf(id)).toEqual([]);
    await desk.bin.restore();
    expect(await desk.walks.read(id)).toMatchObject({ send: 'waiting' });
    expect(await desk.payloadOf(id)).toEqual(body);
  });

  test('is gone for good when the page dies, when the bin is emptied, and when something else is deleted', async () => {
    const [first, second, third] = [await desk.record(0, 900), await desk.record(0, 900), await desk.record(0, 900)];
    await desk.bin.remove('walk', first);
    const reopened = createDesk(disk.open());
    expect(await reopened.bin.restore()).toEqual({ ok: true });
    await desk.bin.remove('walk', second);
    await desk.bin.restore();
    expect((await desk.shelf.listWalks()).map(({ id }) => id).sort()).toEqual([second, third].sort());
    await desk.bin.remove('walk', third);
    desk.bin.empty();
    await desk.bin.restore();
    expect((await desk.shelf.listWalks()).map(({ id }) => id)).toEqual([second]);
  });

  test('stays to be taken back when the disk refuses it', async () => {
    const id = await desk.record(0, 900);
    await desk.bin.remove('walk', id);
    const { commit } = desk.shelf;
    Object.assign(desk.shelf, { commit: async () => ({ ok: false, trouble: 'full' }) });
    expect(await desk.bin.restore()).toEqual({ ok: false, trouble: 'full' });
    expect(desk.bin.last.get()).toEqual({ what: 'walk', id, state: 'gone' });
    Object.assign(desk.shelf, { commit });
    expect(await desk.bin.restore()).toEqual({ ok: true });
    expect(await desk.walks.read(id)).not.toBeNull();
  });
});

test('a spot deleted here comes back with its words, and its walk does not go with it', async () => {
  const id = await markBench();
  await desk.spots.describe(id, { kind: 'bench', note: 'ved brua' });
  const before = await desk.shelf.readSpot(id);
  await desk.bin.remove('spot', id);
  expect(await desk.shelf.readSpot(id)).toBeNull();
  await desk.bin.restore();
  expect(await desk.shelf.readSpot(id)).toEqual(before);
});

test('of a spot that was withdrawn the phone knows when the municipality has it no more', async () => {
  await desk.join();
  await desk.record(0, 900);
  const id = await markBench();
  expect(await desk.spots.mayBeThere(id)).toBe(false);
  await desk.spots.send(id, { notAtHome: true });
  await desk.acknowledge();
  await desk.spots.remove(id, 'everywhere');
  expect(await desk.spots.mayBeThere(id)).toBe(true);
  await desk.acknowledge();
  expect(await desk.spots.mayBeThere(id)).toBe(false);
});

test('what is deleted in both places is said to be gone there when the municipality has answered, and does not come back', async () => {
  await desk.join();
  const id = await desk.record(0, 3000);
  await desk.walks.send(id, away);
  await desk.acknowledge();
  await desk.bin.removeEverywhere('walk', id);
  expect(desk.bin.last.get()).toEqual({ what: 'walk', id, state: 'everywhere' });
  expect(await desk.bin.mayBeThere()).toBe(true);
  await desk.acknowledge();
  expect(await desk.bin.mayBeThere()).toBe(false);
  await desk.bin.restore();
  expect(await desk.walks.read(id)).toBeNull();
});
