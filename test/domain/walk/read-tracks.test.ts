import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPointsInFile } from '../../../src/domain/walk/read-lines.ts';
import { readTime } from '../../../src/domain/walk/read-time.ts';
import { type ReadTracks, readTracks } from '../../../src/domain/walk/read-tracks.ts';
import { offset } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const startMs = Date.UTC(2026, 9, 5, 9);

/** GeoJSON coordinates eastwards, so many metres apart. */
function eastwards(count: number, metres = 12, fromEast = 0): number[][] {
  return Array.from({ length: count }, (_, i) => {
    const { lng, lat } = offset(home, fromEast + i * metres, 0);
    return [lng, lat, 12];
  });
}

function timesEvery(seconds: number, count: number, fromSecond = 0): string[] {
  return Array.from({ length: count }, (_, i) => new Date(startMs + (fromSecond + i * seconds) * 1000).toISOString());
}

function lineFeature(coordinates: unknown, times?: unknown) {
  const properties = times === undefined ? {} : { coordinateProperties: { times } };
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function only(read: ReadTracks) {
  if (!read.ok || read.tracks.length !== 1 || !read.tracks[0])
    throw new Error(`not one track: ${JSON.stringify(read)}`);
  return read.tracks[0];
}

test('a timed line becomes an imported walk with its times', () => {
  const read = only(readTracks(lineFeature(eastwards(20), timesEvery(10, 20))));
  expect(read.notes).toEqual([]);
  expect(read.track.segments).toHaveLength(1);
  expect(read.track.segments[0]).toMatchObject({ origin: 'imported', movement: 'foot' });
  expect([read.startedAtMs, read.endedAtMs]).toEqual([startMs, startMs + 190_000]);
});

test('bare geometries, features, collections and older names of the times are read; each line feature is a track', () => {
  expect(only(readTracks({ type: 'LineString', coordinates: eastwards(3) })).notes).toEqual(['no-times']);
  const older = { ...lineFeature(eastwards(3)), properties: { coordTimes: timesEvery(10, 3) } };
  expect(only(readTracks(older)).startedAtMs).toBe(startMs);
  const many = readTracks({
    type: 'FeatureCollection',
    features: [
      older,
      lineFeature(eastwards(5)),
      { type: 'Feature', geometry: { type: 'Point', coordinates: [10, 63] } },
    ],
  });
  expect(many.ok && many.tracks.length).toBe(2);
});

test('the lines of a MultiLineString are segments of one track with times of their own', () => {
  const geometry = { type: 'MultiLineString', coordinates: [eastwards(10), eastwards(10, 12, 600)] };
  const times = [timesEvery(10, 10), timesEvery(10, 10, 900)];
  const read = only(readTracks({ type: 'Feature', geometry, properties: { coordinateProperties: { times } } }));
  expect(read.track.segments.map(({ points }) => points[0]?.atMs)).toEqual([startMs, startMs + 900_000]);
  expect(read.notes).toEqual([]);
});

test('a line without times counts for walking only', () => {
  const read = only(readTracks(lineFeature(eastwards(30, 500))));
  expect(read.notes).toEqual(['no-times']);
  expect(read.startedAtMs).toBeNull();
  expect(read.track.segments[0]?.points.every(({ atMs }) => atMs === null)).toBe(true);
});

test.each([
  ['one time throughout', Array.from({ length: 5 }, () => '2026-10-05T09:00:00Z')],
  ['years before GPS', ['1901-12-13T20:45:52.2073437Z', ...timesEvery(10, 4)]],
  ['years beyond us', [...timesEvery(10, 4), '2140-01-01T00:00:00Z']],
  ['running backwards', timesEvery(10, 5).toReversed()],
])('impossible times (%s) are put aside, and the line is kept', (_, times) => {
  const read = only(readTracks(lineFeature(eastwards(5), times)));
  expect(read.notes).toEqual(['impossible-times']);
  expect(read.startedAtMs).toBeNull();
  expect(read.track.segments[0]?.points).toHaveLength(5);
  expect(read.track.segments[0]?.points.every(({ atMs }) => atMs === null)).toBe(true);
});

test('points that lie nowhere are dropped with a note, and the others keep their own times', () => {
  const coordinates: unknown[] = eastwards(12);
  coordinates[3] = [Number.NaN, 63];
  coordinates[4] = ['10.39', '63.43'];
  coordinates[5] = [10, 91];
  coordinates[6] = null;
  const read = only(readTracks(lineFeature(coordinates, timesEvery(5, 12))));
  expect(read.notes).toEqual(['some-points-dropped']);
  const times = read.track.segments.flatMap(({ points }) => points.map(({ atMs }) => ((atMs ?? 0) - startMs) / 5000));
  expect(times).toEqual([0, 1, 2, 7, 8, 9, 10, 11]);
});

test('a car and a gap are told', () => {
  const car = only(readTracks(lineFeature(eastwards(60, 30), timesEvery(3, 60))));
  expect(car.notes).toEqual(['ride-found']);
  const coordinates = [...eastwards(10), ...eastwards(10, 12, 400)];
  const gap = only(readTracks(lineFeature(coordinates, [...timesEvery(10, 10), ...timesEvery(10, 10, 400)])));
  expect(gap.notes).toEqual(['long-gaps']);
  expect(gap.track.segments).toHaveLength(2);
});

test('what holds no line, is no GeoJSON, or is far too long, is refused with its reason', () => {
  const failure = (value: unknown) => {
    const read = readTracks(value);
    return read.ok ? 'read' : read.failure;
  };
  expect(failure({ type: 'FeatureCollection', features: [] })).toBe('no-track');
  expect(failure({ type: 'Point', coordinates: [10, 63] })).toBe('no-track');
  expect(failure(lineFeature(eastwards(1)))).toBe('no-track');
  expect(
    failure(
      lineFeature([
        [569_000, 7_034_000],
        [569_100, 7_034_000],
      ]),
    ),
  ).toBe('no-track');
  for (const value of [null, 'track', 7, [], {}, { type: 'Topology' }, { type: 'FeatureCollection', features: 'x' }]) {
    expect(failure(value)).toBe('not-a-track-file');
  }
  expect(failure(lineFeature(Array(mostPointsInFile + 1).fill([10, 63])))).toBe('too-many-points');
});

test('nothing that JSON can say makes the reader throw', () => {
  const soup = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        null,
        'LineString',
        'MultiLineString',
        'Feature',
        '2026-10-05T09:00:00Z',
        Number.NaN,
        Number.POSITIVE_INFINITY,
        -0,
      ),
      fc.double(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.record(
        {
          type: fc.constantFrom('FeatureCollection', 'Feature', 'LineString', 'MultiLineString', '__proto__'),
          features: fc.array(tie('value'), { maxLength: 4 }),
          geometry: tie('value'),
          properties: tie('value'),
          coordinates: fc.array(tie('value'), { maxLength: 4 }),
          coordinateProperties: tie('value'),
          times: fc.array(tie('value'), { maxLength: 4 }),
        },
        { requiredKeys: [] },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(soup, (value) => {
      const read = readTracks(value);
      if (read.ok) expect(read.tracks.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('times are read alike on every device', () => {
  expect(readTime('2026-10-05T09:00:00Z')).toBe(startMs);
  expect(readTime('2026-10-05T09:00:00')).toBe(startMs);
  expect(readTime('2026-10-05 11:00:00.000+02:00')).toBe(startMs);
  expect(readTime('2026-10-05T04:30:00-0430')).toBe(startMs);
  expect(readTime('1901-12-13T20:45:52.2073437Z')).toBe(Date.parse('1901-12-13T20:45:52.207Z'));
  expect(readTime(startMs)).toBe(startMs);
  for (const broken of ['', '5 October', '2026-10-05', {}, null, undefined, Number.NaN])
    expect(readTime(broken)).toBeNull();
});
