import { cellToLatLng } from 'h3-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { identityCodec } from '../../../src/client/store/codec.ts';
import { createDrawingStore } from '../../../src/client/store/drawing-store.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { type WalkBody, walkBody } from '../../../src/protocol/bodies.ts';
import { createDisk } from '../store/disk.ts';
import { away, createDesk, home, placeAt } from './desk.ts';

let disk: ReturnType<typeof createDisk>;
let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  disk = createDisk();
  desk = createDesk(disk.open());
});

const pointAt = (metres: number) => ({ ...placeAt(metres), name: null });
const kept = () => createDrawingStore(disk.open(), identityCodec).read();

async function draw(...metres: readonly number[]): Promise<void> {
  for (const one of metres) expect(await desk.drawer.add(pointAt(one))).toMatchObject({ ok: true });
}

test('every change is on the disk when it is answered, for the page that comes after a kill', async () => {
  await draw(0, 300);
  expect((await kept())?.points).toEqual([pointAt(0), pointAt(300)]);
  await desk.drawer.move(1, pointAt(400));
  expect((await kept())?.points).toEqual([pointAt(0), pointAt(400)]);
  await desk.drawer.remove(0);
  expect((await kept())?.points).toEqual([pointAt(400)]);

  const after = createDesk(disk.open());
  await after.drawer.undo();
  await after.drawer.undo();
  await after.drawer.add(pointAt(500));
  expect((await kept())?.points).toEqual([pointAt(0), pointAt(300), pointAt(500)]);
});

test('presses that come at once are all kept, in their order', async () => {
  const answers = await Promise.all([0, 100, 200, 300].map((metres) => desk.drawer.add(pointAt(metres))));
  expect(answers).toEqual([1, 2, 3, 4].map((points) => ({ ok: true, points })));
  expect((await kept())?.points).toEqual([0, 100, 200, 300].map(pointAt));
});

test('what is refused changes nothing and is told of', async () => {
  await draw(0, 300);
  expect(await desk.drawer.add(pointAt(300))).toEqual({ ok: false, failure: 'same' });
  expect(await desk.drawer.move(7, pointAt(0))).toEqual({ ok: false, failure: 'gone' });
  expect((await kept())?.points).toHaveLength(2);
});

test('a finished drawing is a walk, and no drawing any more', async () => {
  await draw(0, 300, 1000);
  const done = await desk.drawer.finish();
  if (!done.ok) throw new Error(done.failure);
  expect(await kept()).toBeNull();
  const walk = await desk.walks.read(done.walkId);
  expect(walk).toMatchObject({
    origin: 'drawn',
    status: 'finished',
    send: 'local',
    startedAtMs: null,
    endedAtMs: null,
  });
  expect(walk?.metres).toBeCloseTo(1000, 0);
  expect(walk?.track.segments).toEqual([
    { origin: 'drawn', movement: 'foot', points: [0, 300, 1000].map((metres) => ({ ...placeAt(metres), atMs: null })) },
  ]);
});

test('a disk that refuses the walk leaves the drawing', async () => {
  await draw(0, 300);
  vi.spyOn(desk.database.tracks, 'bulkPut').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  expect(await desk.drawer.finish()).toEqual({ ok: false, failure: 'full' });
  expect(await desk.shelf.listWalks()).toEqual([]);
  expect((await kept())?.points).toHaveLength(2);
});

test('under 50 m is no walk yet', async () => {
  await draw(0, 49);
  expect(await desk.drawer.finish()).toEqual({ ok: false, failure: 'too-short' });
  expect((await kept())?.points).toHaveLength(2);
  expect(await createDesk(createDisk().open()).drawer.finish()).toEqual({ ok: false, failure: 'too-short' });
});

test('a drawing without points, or thrown away, leaves nothing on the disk', async () => {
  await draw(0);
  await desk.drawer.remove(0);
  expect(await desk.database.settings.get('drawing')).toBeUndefined();
  await draw(0, 300);
  await desk.drawer.drop();
  expect(await desk.database.settings.get('drawing')).toBeUndefined();
});

test('what is sent of it is cells far from both ends, without any time', async () => {
  await desk.join();
  await draw(0, 700, 2000);
  const done = await desk.drawer.finish();
  if (!done.ok) throw new Error(done.failure);
  expect(await desk.walks.send(done.walkId, home)).toEqual({ ok: true });
  const body = (await desk.payloadOf(done.walkId)) as WalkBody;
  expect(walkBody.parse(body)).toEqual(body);
  expect(body).toMatchObject({ origin: 'drawn', time: { month: 'unknown', week: 'unknown', part: 'unknown' } });
  expect(new Set(body.seconds)).toEqual(new Set([0]));
  for (const cell of body.cells) {
    const [lat, lng] = cellToLatLng(cell);
    for (const end of [0, 2000]) expect(distanceMetres({ lat, lng }, placeAt(end))).toBeGreaterThan(60);
  }
});

test('who drew it away from home sends both its ends', async () => {
  await desk.join();
  await draw(0, 1000);
  const done = await desk.drawer.finish();
  if (!done.ok) throw new Error(done.failure);
  expect(await desk.walks.preview(done.walkId, away)).toMatchObject({ ok: true, withheldMetres: 0 });
});
