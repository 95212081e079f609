import { expect, test } from 'vitest';
import { withheldParts } from '../../../../src/client/walker/after/withheld-parts.ts';
import { tangentPlane } from '../../../../src/domain/geo/tangent-plane.ts';
import { cutTrack } from '../../../../src/domain/privacy/cut-track.ts';
import type { ProtectedDisc } from '../../../../src/domain/privacy/discs.ts';
import type { Segment, Track } from '../../../../src/domain/walk/track.ts';

const plane = tangentPlane({ lat: 63.43, lng: 10.39 });
const at = (x: number, y = 0) => plane.toPosition({ x, y });
const foot = (...corners: readonly (readonly [number, number])[]): Segment => ({
  origin: 'recorded',
  movement: 'foot',
  points: corners.map(([x, y]) => ({ ...at(x, y), atMs: null })),
});
const disc = (x: number, radiusMetres: number): ProtectedDisc =>
  ({ centre: at(x), radiusMetres }) as unknown as ProtectedDisc;
const parts = (walk: Track, discs: readonly ProtectedDisc[], withheld: number) => {
  const { atStart, onTheWay, atEnd } = withheldParts(walk, cutTrack(walk, discs), withheld);
  return [atStart, onTheWay, atEnd].map((metres) => Math.round(metres / 10) * 10);
};

test('the first and the last metres, and what is cut on the way', () => {
  const walk = { segments: [foot([0, 0], [400, 0], [2000, 0])] };
  expect(parts(walk, [disc(0, 300)], 300)).toEqual([300, 0, 0]);
  expect(parts(walk, [disc(0, 300), disc(2000, 250)], 550)).toEqual([300, 0, 250]);
  expect(parts(walk, [disc(0, 300), disc(1000, 100)], 500)).toEqual([300, 200, 0]);
});

test('out and back on the same street: the cut is at both ends', () => {
  const walk = { segments: [foot([0, 0], [1000, 0], [0, 0])] };
  expect(parts(walk, [disc(0, 300)], 600)).toEqual([300, 0, 300]);
});

test('nothing is said of nothing, nor of a ride', () => {
  const ride: Segment = { ...foot([-5000, 0], [0, 0]), movement: 'ride' };
  const walk = { segments: [ride, foot([0, 0], [1000, 0])] };
  expect(withheldParts(walk, { segments: walk.segments.slice(1) }, 0)).toEqual({ atStart: 0, onTheWay: 0, atEnd: 0 });
});
