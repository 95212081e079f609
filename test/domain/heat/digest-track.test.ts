import fc from 'fast-check';
import { cellToLatLng, getIcosahedronFaces, getPentagons, gridDisk, latLngToCell } from 'h3-js';
import { expect, test } from 'vitest';
import type { Position } from '../../../src/domain/geo/position.ts';
import { cellBoundary } from '../../../src/domain/heat/cell.ts';
import { digestTrack } from '../../../src/domain/heat/digest-track.ts';
import type { Segment, TrackPoint } from '../../../src/domain/walk/track.ts';
import { cellsBeside, destination, haversineMetres, sampleCount, samplePath } from './brute-force.ts';

type TimedPoint = Position & { readonly atMs: number };

const walked = (points: readonly TrackPoint[], origin: Segment['origin'] = 'recorded'): Segment => ({
  origin,
  movement: 'foot',
  points,
});
const digestOf = (...segments: Segment[]) => digestTrack({ segments });
const wholeMs = (seconds: readonly number[]) => seconds.reduce((sum, s) => sum + Math.round(s * 1000), 0);

const start: Position = { lat: 63.4305, lng: 10.3951 };
const away = (metres: number, bearing = 1) => destination(start, bearing, metres);

/** Points on a face edge of H3's icosahedron, found by halving between two faces. */
function faceEdgeNear(from: Position, to: Position): Position | null {
  const face = (p: Position) => getIcosahedronFaces(latLngToCell(p.lat, p.lng, 15)).join();
  let [a, b] = [from, to];
  if (face(a) === face(b)) return null;
  for (let i = 0; i < 40; i++) {
    const middle = { lat: (a.lat + b.lat) / 2, lng: (a.lng + b.lng) / 2 };
    if (face(middle) === face(from)) a = middle;
    else b = middle;
  }
  return a;
}

const pentagonCentres = getPentagons(12).map((cell) => {
  const [lat, lng] = cellToLatLng(cell);
  return { lat, lng };
});
// Not within 5 km of a pole, where the sampling's own formulas lose the bearing.
const anywhere = fc
  .record({
    z: fc.double({ min: -0.9999997, max: 0.9999997, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(({ z, lng }) => ({ lat: (Math.asin(z) * 180) / Math.PI, lng }));
const nearPentagon = fc
  .record({
    centre: fc.constantFrom(...pentagonCentres),
    bearing: fc.double({ min: 0, max: 6.28, noNaN: true }),
    metres: fc.double({ min: 0, max: 60, noNaN: true }),
  })
  .map(({ centre, bearing, metres }) => destination(centre, bearing, metres));
const onFaceEdge = fc
  .record({ from: anywhere, bearing: fc.double({ min: 0, max: 6.28, noNaN: true }) })
  .map(({ from, bearing }) => faceEdgeNear(from, destination(from, bearing, 900_000)))
  .filter((p) => p !== null);

const timedTrack = (origin: fc.Arbitrary<Position>) =>
  fc
    .record({
      from: origin,
      steps: fc.array(
        fc.record({
          bearing: fc.double({ min: 0, max: 6.28, noNaN: true }),
          metres: fc.oneof(
            fc.constant(0),
            fc.double({ min: 0.1, max: 4, noNaN: true }),
            fc.double({ min: 4, max: 60, noNaN: true }),
          ),
          ms: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.double({ min: 0, max: 5000, noNaN: true })),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    })
    .map(({ from, steps }) => {
      const points: TimedPoint[] = [{ ...from, atMs: 1_700_000_000_000 }];
      for (const step of steps) {
        const last = points.at(-1) as TimedPoint;
        points.push({ ...destination(last, step.bearing, step.metres), atMs: last.atMs + step.ms });
      }
      return points;
    });

/** How far sampling may be off in one cell: a stretch enters and leaves it once, each to within one sample. */
function samplingSlackSeconds(points: readonly TimedPoint[]): number {
  let slack = 0;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before) continue;
    const metres = haversineMetres(before, point);
    // Standing still is all in one cell, to the millisecond; within 1 cm of a side it may be either.
    const share = metres > 0 ? 2 / sampleCount(metres, 0.02) : cellsBeside([before, point], 0.01).size - 1;
    slack += (share * (point.atMs - before.atMs)) / 1000 + 0.003;
  }
  return slack;
}

function expectLikeBruteForce(points: readonly TimedPoint[]): void {
  const digest = digestOf(walked(points));
  const sampled = samplePath(points);
  const seconds = new Map(digest.cells.map((cell, i) => [cell, digest.seconds[i] as number]));
  expect(digest.cells).toEqual([...seconds.keys()].sort());

  // Two samples of 2 cm: certainly more than 1 cm of path.
  const missed = [...sampled.metres].filter(([cell, metres]) => metres > 0.03 && !seconds.has(cell));
  expect(missed).toEqual([]);
  const unseen = digest.cells.filter((cell) => !sampled.metres.has(cell));
  const brushed = unseen.length > 0 ? cellsBeside(points) : new Set<string>();
  expect(unseen.filter((cell) => !brushed.has(cell))).toEqual([]);

  expect(wholeMs(digest.seconds)).toBe(Math.round(points.at(-1)?.atMs ?? 0) - Math.round(points[0]?.atMs ?? 0));
  const slack = samplingSlackSeconds(points);
  for (const [cell, s] of seconds) {
    expect(Math.abs(s - (sampled.seconds.get(cell) ?? 0))).toBeLessThanOrEqual(slack);
  }
}

test('a stop within 3 mm of a side is on one of its two sides', () => {
  // Found by the property below.
  const at = (lat: number, ms: number) => ({ lat, lng: 0, atMs: 1_700_000_000_000 + ms });
  const stop = 0.000006110206524120694;
  expectLikeBruteForce([at(0, 0), at(0.000005210885931719754, 0), at(stop, 0), at(stop, 13), at(stop, 13)]);
});

test.each([
  ['anywhere on earth', anywhere, 250],
  ['around a pentagon', nearPentagon, 150],
  ['across an edge of the icosahedron', onFaceEdge, 150],
] as const)('%s it finds what sampling every 2 cm finds', { timeout: 60_000 }, (_where, origin, numRuns) => {
  fc.assert(fc.property(timedTrack(origin), expectLikeBruteForce), { numRuns });
});

test('seconds lie where the path lies, by length', () => {
  const cell = latLngToCell(start.lat, start.lng, 12);
  const [lat, lng] = cellToLatLng(cell);
  const centre = { lat, lng };
  // Through the middle of a side and on by as much again.
  const [a, b] = cellBoundary(cell) as [Position, Position];
  const side = { lat: (a.lat + b.lat) / 2, lng: (a.lng + b.lng) / 2 };
  const beyond = { lat: 2 * side.lat - lat, lng: 2 * side.lng - lng };
  const digest = digestOf(
    walked([
      { ...centre, atMs: 0 },
      { ...beyond, atMs: 60_000 },
    ]),
  );
  expect(digest.cells).toHaveLength(2);
  for (const s of digest.seconds) expect(s).toBeCloseTo(30, 1);
});

test('someone who stands still gathers all the seconds in one cell', () => {
  const digest = digestOf(walked([0, 60_000, 300_000].map((atMs) => ({ ...start, atMs }))));
  expect(digest).toEqual({ cells: [latLngToCell(start.lat, start.lng, 12)], seconds: [300] });
});

test('a single fix is presence without time', () => {
  expect(digestOf(walked([{ ...start, atMs: 5 }])).seconds).toEqual([0]);
  expect(digestOf()).toEqual({ cells: [], seconds: [] });
});

test('a gap between segments carries no cell and no second', () => {
  const far = away(400);
  const digest = digestOf(
    walked([
      { ...start, atMs: 0 },
      { ...start, atMs: 10_000 },
    ]),
    walked([
      { ...far, atMs: 600_000 },
      { ...far, atMs: 610_000 },
    ]),
  );
  expect(digest.cells).toHaveLength(2);
  expect(wholeMs(digest.seconds)).toBe(20_000);
});

test.each(['drawn', 'mended'] as const)('a %s part counts for walking only, even with times', (origin) => {
  const points = [
    { ...start, atMs: 0 },
    { ...away(100), atMs: 90_000 },
  ];
  const digest = digestOf(walked(points, origin));
  expect(digest.cells).toEqual(digestOf(walked(points)).cells);
  expect(digest.cells.length).toBeGreaterThan(4);
  expect(wholeMs(digest.seconds)).toBe(0);
});

test('a ride leaves nothing', () => {
  const ride: Segment = {
    origin: 'recorded',
    movement: 'ride',
    points: [
      { ...start, atMs: 0 },
      { ...away(500), atMs: 30_000 },
    ],
  };
  expect(digestOf(ride).cells).toEqual([]);
});

test('a clock that runs backwards, or points without times, give cells but no seconds', () => {
  const points = [
    { ...start, atMs: 9_000 },
    { ...away(50), atMs: 0 },
    { ...away(100), atMs: null },
    { ...away(150), atMs: 4_000 },
  ];
  const digest = digestOf(walked(points, 'imported'));
  expect(wholeMs(digest.seconds)).toBe(0);
  expect(digest.cells.length).toBeGreaterThan(6);
});

test('points that are no positions are passed over', () => {
  const good = [
    { ...start, atMs: 0 },
    { ...away(60), atMs: 60_000 },
  ] as const;
  const nonsense = [
    { lat: Number.NaN, lng: 10, atMs: 1000 },
    { lat: 63, lng: Number.POSITIVE_INFINITY, atMs: 2000 },
    { lat: 95, lng: 10, atMs: 3000 },
  ];
  expect(digestOf(walked([good[0], ...nonsense, good[1]]))).toEqual(digestOf(walked(good)));
});

test('a jump to the other side of the earth leaves its ends only', () => {
  const digest = digestOf(
    walked([
      { ...start, atMs: 0 },
      { lat: -start.lat, lng: start.lng - 180, atMs: 1_000_000 },
      { lat: 0, lng: 0, atMs: 2_000_000 },
    ]),
  );
  expect(digest.cells).toHaveLength(3);
  expect(wholeMs(digest.seconds)).toBe(0);
});

test('a path across the antimeridian goes the short way', () => {
  const digest = digestOf(
    walked([
      { lat: -16.5, lng: 179.9999, atMs: 0 },
      { lat: -16.5, lng: -179.9999, atMs: 20_000 },
    ]),
  );
  expect(digest.cells.length).toBeLessThan(6);
  expect(wholeMs(digest.seconds)).toBe(20_000);
});

test('a path along the very side of a cell ends, and stays with the two cells it lies between', () => {
  const cell = latLngToCell(start.lat, start.lng, 12);
  const corners = cellBoundary(cell);
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % corners.length] as Position;
    const digest = digestOf(
      walked([
        { ...a, atMs: 0 },
        { ...b, atMs: 10_000 },
      ]),
    );
    expect(gridDisk(cell, 1)).toEqual(expect.arrayContaining([...digest.cells]));
    expect(digest.cells.length).toBeLessThanOrEqual(4);
  }
});
