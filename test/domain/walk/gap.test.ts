import { expect, test } from 'vitest';
import { gapBetween, gapMs, gapsBefore } from '../../../src/domain/walk/gap.ts';
import type { Segment, TrackPoint } from '../../../src/domain/walk/track.ts';

const point = (lng: number, seconds: number | null): TrackPoint => ({
  lat: 63.4,
  lng,
  atMs: seconds === null ? null : seconds * 1000,
});
const segment = (movement: Segment['movement'], ...points: readonly TrackPoint[]): Segment => ({
  origin: 'recorded',
  movement,
  points,
});

test('each known gap stands before its own segment, also when one place was paused in twice', () => {
  const [a, b, c, d] = [point(10, 0), point(10, 100), point(10, 200), point(10, 300)];
  const segments = [segment('foot', a), segment('foot', b), segment('foot', c), segment('foot', d)];
  const gaps = [gapBetween(a, b, 'paused'), gapBetween(b, c, 'hidden'), gapBetween(c, d, 'paused')];
  expect(gapsBefore(segments, gaps)).toEqual([null, ...gaps]);
});

test('a ride that was found later parts segments without a gap, and the causes stay where they were', () => {
  const [start, stop, bus, home] = [point(10, 0), point(10.01, 100), point(10.05, 300), point(10.06, 900)];
  const segments = [segment('foot', start, stop), segment('ride', stop, bus), segment('foot', home)];
  const gap = gapBetween(bus, home, 'interrupted');
  expect(gapsBefore(segments, [gap])).toEqual([null, null, gap]);
  expect(gapsBefore(segments, [])[2]?.cause).toBe('unknown');
});

test('how long it lasted is told only where it can be true', () => {
  expect(gapMs(gapBetween(point(10, 0), point(10, 60), 'hidden'))).toBe(60_000);
  expect(gapMs(gapBetween(point(10, 60), point(10, 0), 'hidden'))).toBeNull();
  expect(gapMs(gapBetween(point(10, 0), point(10, 90_000), 'hidden'))).toBeNull();
  expect(gapMs(gapBetween(point(10, 0), point(10, null), 'hidden'))).toBeNull();
});
