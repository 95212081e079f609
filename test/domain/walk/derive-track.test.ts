import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { deriveTrack } from '../../../src/domain/walk/derive-track.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import type { Track } from '../../../src/domain/walk/track.ts';
import { trackMetres } from '../../../src/domain/walk/track-metres.ts';
import { trackTimes } from '../../../src/domain/walk/track-times.ts';
import { offset, seededRandom } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const startMs = Date.UTC(2026, 9, 5, 9);

/** A fix so many seconds after the start and so many metres east of it. */
function fix(seconds: number, east: number, more: Partial<Fix> = {}): Fix {
  return { ...offset(home, east, 0), atMs: startMs + seconds * 1000, accuracyMetres: 6, altitudeMetres: null, ...more };
}

/** Eastwards, a fix each second. */
function stretch(fromSecond: number, seconds: number, fromEast: number, speed = 1.2): Fix[] {
  return Array.from({ length: seconds + 1 }, (_, i) => fix(fromSecond + i, fromEast + i * speed));
}

function pointsOf(track: Track) {
  return track.segments.flatMap((segment) => segment.points);
}

test('a plain walk is one segment with all its metres and seconds', () => {
  const track = deriveTrack(stretch(0, 600, 0));
  expect(track.segments).toHaveLength(1);
  expect(track.segments[0]).toMatchObject({ origin: 'recorded', movement: 'foot' });
  expect(trackMetres(track)).toBeCloseTo(720, 0);
  expect(trackTimes(track)).toEqual({ startedAtMs: startMs, endedAtMs: startMs + 600_000, footSeconds: 600 });
});

test('an inaccurate fix is left out, unless nothing better came for twenty seconds', () => {
  const bad = { accuracyMetres: 45 };
  const among = deriveTrack([...stretch(0, 10, 0), fix(15, 40, bad), ...stretch(20, 20, 24)]);
  expect(Math.max(...pointsOf(among).map((point) => distanceMetres(home, point)))).toBeLessThan(49);
  const alone = deriveTrack([0, 10, 20, 30, 40].map((second) => fix(second, second * 1.2, bad)));
  expect(pointsOf(alone).map(({ atMs }) => ((atMs ?? 0) - startMs) / 1000)).toEqual([20, 30, 40]);
  expect(deriveTrack([0, 25, 50].map((second) => fix(second, 0, { accuracyMetres: 60 }))).segments).toEqual([]);
});

test('a jump that no second fix agrees with is left out; one that is agreed with cuts the line', () => {
  const wild = fix(30, 400);
  const lone = deriveTrack([...stretch(0, 29, 0), wild, ...stretch(31, 60, 37)]);
  expect(lone.segments).toHaveLength(1);
  expect(trackMetres(lone)).toBeLessThan(120);

  const moved = deriveTrack([...stretch(0, 29, 0), ...stretch(30, 60, 500)]);
  expect(moved.segments).toHaveLength(2);
  expect(trackMetres(moved)).toBeLessThan(120);
});

test('the position of yesterday that a waking phone gives first is no place of the walk', () => {
  const track = deriveTrack([fix(0, 5000), ...stretch(1, 60, 0)]);
  expect(track.segments).toHaveLength(1);
  expect(distanceMetres(home, pointsOf(track)[0] ?? offset(home, 9999, 0))).toBeLessThan(5);
});

test('resting is kept: ten minutes on a bench are ten minutes in one place', () => {
  const random = seededRandom(4);
  const bench = Array.from({ length: 600 }, (_, i) => fix(101 + i, 120 + (random() - 0.5) * 8, { accuracyMetres: 8 }));
  const track = deriveTrack([...stretch(0, 100, 0), ...bench, ...stretch(701, 100, 120)]);
  expect(track.segments).toHaveLength(1);
  expect(trackTimes(track).footSeconds).toBe(801);
  expect(trackMetres(track)).toBeGreaterThan(225);
  expect(trackMetres(track)).toBeLessThan(260);
});

test('a slow walk with poor accuracy is a walk, not a rest', () => {
  const slow = Array.from({ length: 300 }, (_, i) => fix(i, i * 0.4, { accuracyMetres: 25 }));
  expect(trackMetres(deriveTrack(slow))).toBeCloseTo(120, 0);
});

test('half a minute without a fix is a gap when one has moved, and a rest when one has not', () => {
  const moved = deriveTrack([...stretch(0, 60, 0), ...stretch(120, 60, 130)]);
  expect(moved.segments).toHaveLength(2);
  expect(trackTimes(moved).footSeconds).toBe(120);

  const rested = deriveTrack([...stretch(0, 60, 0), ...stretch(240, 60, 80)]);
  expect(rested.segments).toHaveLength(1);
  expect(trackTimes(rested).footSeconds).toBe(300);

  const away = deriveTrack([...stretch(0, 60, 0), ...stretch(1260, 60, 80)]);
  expect(away.segments).toHaveLength(2);
});

test('a clock set ten years on or back, or running late, loses no fix and draws no time', () => {
  const tenYears = 10 * 365 * 86_400;
  for (const jump of [tenYears, -tenYears, -3600, 3600]) {
    const track = deriveTrack([...stretch(0, 60, 0), ...stretch(61 + jump, 60, 73)]);
    expect(track.segments).toHaveLength(2);
    expect(trackMetres(track)).toBeCloseTo(144, 0);
    expect(trackTimes(track).footSeconds).toBe(120);
    const { startedAtMs, endedAtMs } = trackTimes(track);
    expect(endedAtMs).toBeGreaterThanOrEqual(startedAtMs ?? Number.POSITIVE_INFINITY);
  }
  const late = deriveTrack([...stretch(0, 60, 0), fix(57, 73), ...stretch(62, 60, 75)]);
  expect(late.segments).toHaveLength(1);
  expect(trackTimes(late).footSeconds).toBe(122);
  const times = pointsOf(late).map(({ atMs }) => atMs ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('whatever a phone may hand over, each segment is a line of true places whose time never runs back', () => {
  const wild = fc.record({
    lat: fc.oneof(fc.double({ min: 63.42, max: 63.44 }), fc.constant(Number.NaN), fc.constant(91)),
    lng: fc.double({ min: 10.38, max: 10.4 }),
    atMs: fc.oneof(fc.integer({ min: startMs, max: startMs + 600_000 }), fc.constant(Number.NaN), fc.constant(-1)),
    accuracyMetres: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constant(Number.NaN), fc.constant(-5)),
    altitudeMetres: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 60 }), (fixes) => {
      for (const { points } of deriveTrack(fixes).segments) {
        expect(points.length).toBeGreaterThan(0);
        points.forEach((point, i) => {
          expect(Number.isFinite(point.lat) && Math.abs(point.lat) < 64).toBe(true);
          expect(point.atMs).toBeGreaterThanOrEqual(points[i - 1]?.atMs ?? Number.NEGATIVE_INFINITY);
        });
      }
    }),
  );
});
