import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeNames } from '../../src/client/map/names/decode-names.ts';
import { tilesNear } from '../../src/client/map/names/tile-grid.ts';
import type { MapNames } from '../../src/domain/geo/map-names.ts';
import { nameNear } from '../../src/domain/geo/name-near.ts';
import type { Position } from '../../src/domain/geo/position.ts';
import { indexNames, searchNames } from '../../src/domain/geo/search-names.ts';
import { streetsAlong } from '../../src/domain/geo/streets-along.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pack = readFileSync(resolve(repository, process.env.SENIORTRAKK_SHARED ?? '../shared', 'map/trondheim.pmtiles'));
const archive = new PMTiles({
  getKey: () => 'trondheim',
  getBytes: async (offset, length) => ({ data: Uint8Array.from(pack.subarray(offset, offset + length)).buffer }),
});
const folder = mkdtempSync(join(tmpdir(), 'seniortrakk-names-'));
const torvet = { lat: 63.4305, lng: 10.3951 };

interface GdalFeature {
  readonly properties: Readonly<Record<string, string | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

let names: MapNames;
/** The names of ways in the finest of the same tiles, read by GDAL. */
let gdal: readonly GdalFeature[];

beforeAll(async () => {
  const tiles = [...tilesNear([torvet], 1200, 14), ...tilesNear([torvet], 1200, 12)];
  const read: MapNames[] = [];
  const files: string[] = [];
  for (const { z, x, y } of tiles) {
    const tile = await archive.getZxy(z, x, y);
    if (tile === undefined) continue;
    read.push(decodeNames(tile.data, { z, x, y }));
    // GDAL takes the tile's place from its path.
    mkdirSync(join(folder, `${z}/${x}`), { recursive: true });
    writeFileSync(join(folder, `${z}/${x}/${y}.pbf`), new Uint8Array(tile.data));
    files.push(`${z}/${x}/${y}.pbf`);
  }
  names = {
    ways: read.flatMap(({ ways }) => ways),
    places: read.flatMap(({ places }) => places),
    rivers: read.flatMap(({ rivers }) => rivers),
  };
  const made = join(folder, 'ways.json');
  gdal = files
    .filter((file) => file.startsWith('14/'))
    .flatMap((file) => {
      rmSync(made, { force: true });
      const options = [
        '-f',
        'GeoJSON',
        '-t_srs',
        'EPSG:4326',
        made,
        `MVT:${join(folder, file)}`,
        'transportation_name',
      ];
      execFileSync('ogr2ogr', options, { stdio: 'ignore' });
      return JSON.parse(readFileSync(made, 'utf8')).features as GdalFeature[];
    });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines of a street as GDAL has them. */
function linesOf(name: string): readonly (readonly Position[])[] {
  return gdal
    .filter(({ properties }) => properties['name:latin'] === name)
    .flatMap(
      ({ geometry }) =>
        (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) as number[][][],
    )
    .map((line) => line.map(([lng = 0, lat = 0]) => ({ lat, lng })));
}

test('every named street that GDAL finds is here by the same name', () => {
  const theirs = new Set(
    gdal
      .filter(({ properties }) => !/^(rail|ferry)$/.test(properties.class ?? '') && properties['name:latin'])
      .map(({ properties }) => properties['name:latin']),
  );
  expect(theirs.size).toBeGreaterThan(100);
  const fine = new Set(names.ways.flatMap(({ name }) => name ?? []));
  expect([...theirs].filter((name) => name && !fine.has(name))).toEqual([]);
});

test('in the middle of a street one is at that street, at its very line', () => {
  const wrong: string[] = [];
  for (const street of ['Kjøpmannsgata', 'Munkegata', 'Nedre Bakklandet', 'Olav Tryggvasons gate', 'Gamle Bybro']) {
    for (const line of linesOf(street)) {
      // Between two corners: at a corner another street may begin, and both are right.
      const [from, to] = line.slice(Math.floor((line.length - 1) / 2));
      if (from === undefined || to === undefined) continue;
      const found = nameNear({ lat: (from.lat + to.lat) / 2, lng: (from.lng + to.lng) / 2 }, names).at;
      if (found !== street) wrong.push(`${street}: ${found}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a walk along the lines of three streets is told by their names', () => {
  // Down Kjøpmannsgata, over Gamle Bybro, up Nedre Bakklandet: corners as GDAL gives them.
  const walk = [
    [63.43086, 10.40193],
    [63.43027, 10.40146],
    [63.42916, 10.40068],
    [63.42841, 10.4001],
    [63.42833, 10.40057],
    [63.42826, 10.40115],
    [63.42812, 10.40248],
    [63.42806, 10.40295],
    [63.42881, 10.40326],
    [63.42944, 10.40395],
    [63.42997, 10.40535],
    [63.43077, 10.40635],
  ].map(([lat = 0, lng = 0]) => ({ lat, lng }));
  const runs = streetsAlong(walk, names.ways);
  expect(runs.map(({ name }) => name)).toEqual(['Kjøpmannsgata', 'Gamle Bybro', 'Nedre Bakklandet']);
  const lengths = runs.map(({ fromMetres, toMetres }) => toMetres - fromMetres);
  for (const [i, metres] of [285, 150, 380].entries()) expect(Math.abs((lengths[i] ?? 0) - metres)).toBeLessThan(30);
});

test('a street is found as people write it, in the part of the town it lies in', () => {
  const index = indexNames(names, torvet);
  const [first] = searchNames(index, 'kjopmannsg', 5);
  expect(first).toMatchObject({ name: 'Kjøpmannsgata', kind: 'street', area: 'Midtbyen' });
  expect(searchNames(index, 'nidaros', 5).map(({ name }) => name)).toContain('Nidarosdomen');
});
