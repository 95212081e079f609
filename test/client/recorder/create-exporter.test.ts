import { expect, test } from 'vitest';
import { createExporter } from '../../../src/client/recorder/create-exporter.ts';
import { createDisk } from '../store/disk.ts';
import { createDesk, placeAt } from './desk.ts';

const words = { walk: () => 'Tur', spot: () => 'Savner: benk', file: 'tur' };

test('a file has the whole line, home and all, and the marks of that walk; all has every mark', async () => {
  const desk = createDesk(createDisk().open());
  const one = await desk.record(0, 900);
  await desk.record(2000, 2900);
  await desk.begin();
  const mark = (walkId: string | null, metres: number) =>
    desk.spots.mark({ sentiment: 'missing', kind: 'bench', position: placeAt(metres), walkId });
  await mark(one, 400);
  await mark(null, 5000);
  await desk.spots.mark({ sentiment: 'pleasant', position: null, walkId: one });

  const { makeFile } = createExporter(desk.shelf);
  const single = await makeFile(one, 'gpx', words);
  expect([single.name, single.type]).toEqual(['tur.gpx', 'application/gpx+xml']);
  const text = await single.text();
  expect(text.match(/<trk>/g)).toHaveLength(1);
  expect(text.match(/<wpt /g)).toHaveLength(1);
  // To the metre: the line is smoothed.
  expect(text).toContain(`<trkpt lat="${placeAt(0).lat.toFixed(5)}`);

  const { features } = JSON.parse(await (await makeFile('all', 'geojson', words)).text());
  const types = features.map(({ geometry }: { geometry: { type: string } }) => geometry.type);
  // The walk that goes on is not in it, nor the mark of which nobody knows where.
  expect(types).toEqual(['LineString', 'LineString', 'Point', 'Point']);
});
