import { expect, test } from 'vitest';
import { placeNearTime } from '../../../../src/client/walker/mark/place-near-time.ts';
import type { Segment } from '../../../../src/domain/walk/track.ts';

const stretch = (...points: readonly (readonly [number, number | null])[]): Segment => ({
  origin: 'recorded',
  movement: 'foot',
  points: points.map(([lat, atMs]) => ({ lat, lng: 10, atMs })),
});

test('the place nearest in time, across gaps, and how far away in time it is', () => {
  const track = { segments: [stretch([60, 0], [61, 1000]), stretch([62, 9000], [63, 10_000])] };
  expect(placeNearTime(track, 8000)).toEqual({ position: { lat: 62, lng: 10 }, awayMs: 1000 });
  expect(placeNearTime(track, 2000)).toEqual({ position: { lat: 61, lng: 10 }, awayMs: 1000 });
});

test('a drawn line and an empty one know nothing', () => {
  expect(placeNearTime({ segments: [stretch([60, null])] }, 0)).toBeNull();
  expect(placeNearTime({ segments: [] }, 0)).toBeNull();
});
