import { beforeEach, expect, test } from 'vitest';
import { createDisk } from '../store/disk.ts';
import { createDesk, placeAt } from './desk.ts';

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk(createDisk().open());
});

const line = (metres: number, eastMetres = 0) => ({
  type: 'LineString',
  coordinates: [placeAt(0, eastMetres), placeAt(metres, eastMetres)].map(({ lng, lat }) => [lng, lat]),
});
const file = (...lines: readonly object[]) =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        features: lines.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
      }),
    ],
    'tur.geojson',
  );

test('scraps under 50 m are left out and told of', async () => {
  const read = await desk.importer.importFile(file(line(49), line(51), line(30, 500)));
  expect(read).toMatchObject({ ok: true, tooShort: 2, known: 0, walks: [{ notes: ['no-times'] }] });
  expect(await desk.shelf.listWalks()).toHaveLength(1);
});

test('a file of scraps only is refused with that reason', async () => {
  expect(await desk.importer.importFile(file(line(49)))).toEqual({ ok: false, failure: 'too-short' });
  expect(await desk.shelf.listWalks()).toEqual([]);
});

test('the same file taken in twice makes one walk, and a changed file brings only what is new', async () => {
  expect(await desk.importer.importFile(file(line(500)))).toMatchObject({ ok: true });
  expect(await desk.importer.importFile(file(line(500)))).toEqual({ ok: false, failure: 'known' });
  const more = await desk.importer.importFile(file(line(500), line(500, 20)));
  expect(more).toMatchObject({ ok: true, known: 1, tooShort: 0 });
  expect(await desk.shelf.listWalks()).toHaveLength(2);
});

test('a walk that was deleted may be taken in again', async () => {
  const first = await desk.importer.importFile(file(line(500)));
  if (!first.ok) throw new Error(first.failure);
  for (const { id } of first.walks) await desk.walks.remove(id, 'here');
  expect(await desk.importer.importFile(file(line(500)))).toMatchObject({ ok: true });
});
