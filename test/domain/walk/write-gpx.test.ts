import { gpx } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTimes } from '../../../src/client/capture/fill-times.ts';
import { type FileTrack, readLines } from '../../../src/domain/walk/read-lines.ts';
import { readTracks } from '../../../src/domain/walk/read-tracks.ts';
import type { FileContent } from '../../../src/domain/walk/walk-file.ts';
import { writeGeojson } from '../../../src/domain/walk/write-geojson.ts';
import { writeGpx } from '../../../src/domain/walk/write-gpx.ts';
import { anyFileContent } from './any-file-content.ts';

function parse(text: string) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
}

/** As the app opens a file. */
function open(text: string) {
  const document = parse(text);
  fillTimes(document as unknown as Document);
  return gpx(document);
}

function read(geojson: unknown): readonly FileTrack[] {
  const lines = readLines(geojson);
  if (!lines.ok) throw new Error(lines.failure);
  return lines.tracks;
}

/** What is written, to the decimal it is written with. */
function linesOf({ walks }: FileContent) {
  const round = (degrees: number) => Number(degrees.toFixed(7)) + 0;
  return walks.map(({ segments }) =>
    segments.map(({ points }) => points.map(({ lat, lng, atMs }) => ({ lat: round(lat), lng: round(lng), atMs }))),
  );
}

test('the app reads its own GPX back to the same lines, gaps and times', () => {
  fc.assert(
    fc.property(anyFileContent, (content) => {
      const lines = read(open(writeGpx(content))).map((track) =>
        track.lines.map((line) => line.map(({ lat, lng, atMs }) => ({ lat: lat + 0, lng: lng + 0, atMs }))),
      );
      expect(lines).toEqual(linesOf(content));
    }),
  );
});

test('the app reads its own GeoJSON back to the same lines and times; there each stretch is a line of its own', () => {
  fc.assert(
    fc.property(anyFileContent, (content) => {
      const lines = read(JSON.parse(writeGeojson(content))).map((track) =>
        track.lines.map((line) => line.map(({ lat, lng, atMs }) => ({ lat: lat + 0, lng: lng + 0, atMs }))),
      );
      expect(lines.flat()).toEqual(linesOf(content).flat());
    }),
  );
});

const bench: FileContent = {
  walks: [
    {
      name: 'Rundt <Ås> & "Bø"',
      segments: [
        {
          origin: 'recorded',
          movement: 'foot',
          points: [
            { lat: 63.43, lng: 10.38, atMs: Date.UTC(2026, 2, 3, 11) },
            { lat: 63.431, lng: 10.381, atMs: Date.UTC(2026, 2, 3, 11, 2) },
          ],
        },
        { origin: 'mended', movement: 'foot', points: [{ lat: 63.44, lng: 10.39, atMs: null }] },
      ],
      altitudes: new Map([[Date.UTC(2026, 2, 3, 11), 41.26]]),
    },
  ],
  marks: [
    {
      position: { lat: 63.4305, lng: 10.3805 },
      name: 'Savner: benk 👵🏽',
      note: "Her er det langt mellom 'benkene'",
      type: 'missing/bench',
      atMs: Date.UTC(2026, 2, 3, 11, 1),
    },
  ],
};

test('marks are waypoints before the track, with name, note and kind; height stands where it is known', () => {
  const document = parse(writeGpx(bench));
  const text = (name: string) => Array.from(document.getElementsByTagName(name), (one) => one.textContent);
  expect(text('name')).toEqual(['Savner: benk 👵🏽', 'Rundt <Ås> & "Bø"']);
  expect(text('desc')).toEqual(["Her er det langt mellom 'benkene'"]);
  expect(text('type')).toEqual(['missing/bench']);
  expect(text('ele')).toEqual(['41.3']);
  expect(text('time')).toEqual(['2026-03-03T11:01:00.000Z', '2026-03-03T11:00:00.000Z', '2026-03-03T11:02:00.000Z']);
  expect(document.getElementsByTagName('trkseg')).toHaveLength(2);
});

test('GeoJSON has longitude first, height third, and no line of a single point', () => {
  const { features } = JSON.parse(writeGeojson(bench));
  expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
    {
      type: 'LineString',
      coordinates: [
        [10.38, 63.43, 41.3],
        [10.381, 63.431],
      ],
    },
    { type: 'Point', coordinates: [10.39, 63.44] },
    { type: 'Point', coordinates: [10.3805, 63.4305] },
  ]);
  expect(features[0].properties).toMatchObject({ origin: 'recorded', movement: 'foot' });
  expect(features[1].properties).toMatchObject({ origin: 'mended' });
  expect(features[2].properties).toMatchObject({ type: 'missing/bench', name: 'Savner: benk 👵🏽' });
});

test('a walk that was saved and taken in again is the walk it was', () => {
  const points = Array.from({ length: 300 }, (_, i) => ({
    lat: 63.43 + (i * 1.2) / 111_195,
    lng: 10.38 + Math.sin(i / 20) / 5000,
    atMs: Date.UTC(2026, 2, 3, 11) + i * 1000,
  }));
  const walk = { name: 'Tur', segments: [{ origin: 'recorded' as const, movement: 'foot' as const, points }] };
  const text = writeGpx({ walks: [{ ...walk, altitudes: new Map() }], marks: [] });
  const again = readTracks(open(text));
  if (!again.ok) throw new Error(again.failure);
  expect(again.tracks).toHaveLength(1);
  const [segment, ...rest] = again.tracks[0]?.track.segments ?? [];
  expect(rest).toEqual([]);
  expect(segment?.points.at(0)?.atMs).toBe(points.at(0)?.atMs);
  expect(segment?.points.at(-1)?.atMs).toBe(points.at(-1)?.atMs);
  expect(segment?.points.at(-1)?.lat).toBeCloseTo(points.at(-1)?.lat ?? 0, 6);
});
