import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FileContent } from '../../src/domain/walk/walk-file.ts';
import { writeGeojson } from '../../src/domain/walk/write-geojson.ts';
import { writeGpx } from '../../src/domain/walk/write-gpx.ts';

// A reader that shares no code with the writers: the one inside QGIS and most other map programs.
const folder = mkdtempSync(join(tmpdir(), 'walk-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const points = (lat: number) => [
  { lat, lng: 10.38, atMs: Date.UTC(2026, 2, 3, 11) },
  { lat: lat + 0.001, lng: 10.381, atMs: Date.UTC(2026, 2, 3, 11, 2) },
];
const stretch = (lat: number) => ({ origin: 'recorded' as const, movement: 'foot' as const, points: points(lat) });
const content: FileContent = {
  walks: [{ name: '<Ås> & "Bø" 👵🏽', segments: [stretch(63.43), stretch(63.44)], altitudes: new Map() }],
  marks: [
    { position: { lat: 63.4305, lng: 10.3805 }, name: 'Savner: benk', note: 'Langt', type: 'missing/bench', atMs: 0 },
  ],
};

function ogrinfo(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return execFileSync('ogrinfo', ['-al', '-ro', path], { encoding: 'utf8' });
}

test('GDAL reads the GPX: one track in two parts, one waypoint, in Norway', () => {
  const said = ogrinfo('tur.gpx', writeGpx(content));
  expect(said).toContain('MULTILINESTRING ((10.38 63.43,10.381 63.431),(10.38 63.44,10.381 63.441))');
  expect(said).toContain('name (String) = <Ås> & "Bø" 👵🏽');
  expect(said).toContain('POINT (10.3805 63.4305)');
  expect(said).toContain('desc (String) = Langt');
});

test('GDAL reads the GeoJSON: two lines and a point, in Norway', () => {
  const said = ogrinfo('tur.geojson', writeGeojson(content));
  expect(said).toContain('LINESTRING (10.38 63.43,10.381 63.431)');
  expect(said).toContain('LINESTRING (10.38 63.44,10.381 63.441)');
  expect(said).toContain('POINT (10.3805 63.4305)');
  expect(said).toContain('WGS 84');
});
