import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInsideRing } from '../../../src/domain/geo/area.ts';
import { destination } from '../../../src/domain/geo/destination.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { lengthMetres } from '../../../src/domain/geo/length.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import { simplifyLine } from '../../../src/domain/geo/simplify.ts';
import { tangentPlane } from '../../../src/domain/geo/tangent-plane.ts';

const cathedral: Position = { lat: 63.42694, lng: 10.39694 };
const place = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('one degree of latitude is 111.195 km, one of longitude at 60° half of it', () => {
  expect(distanceMetres({ lat: 60, lng: 10 }, { lat: 61, lng: 10 })).toBeCloseTo(111_195, -1);
  expect(distanceMetres({ lat: 60, lng: 10 }, { lat: 60, lng: 11 })).toBeCloseTo(55_597, -2);
});

test('a destination lies as far away as was asked, in the direction that was asked', () => {
  expect(destination(cathedral, 90, 200).lng).toBeGreaterThan(cathedral.lng);
  expect(destination(cathedral, 180, 200).lat).toBeLessThan(cathedral.lat);
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 5000 }), (from, bearing, metres) => {
      expect(distanceMetres(from, destination(from, bearing, metres))).toBeCloseTo(metres, 2);
    }),
  );
});

test('the plane around a place shows true distances near it, keeps great circles straight, and finds the way back', () => {
  fc.assert(
    fc.property(
      place,
      fc.integer({ min: 0, max: 360 }),
      fc.integer({ min: 1, max: 1000 }),
      (centre, bearing, metres) => {
        const plane = tangentPlane(centre);
        const far = destination(centre, bearing, metres);
        const at = plane.toPlane(far);
        if (!at) throw new Error('near places are on the plane');
        expect(Math.hypot(at.x, at.y)).toBeCloseTo(metres, 2);
        expect(distanceMetres(plane.toPosition(at), far)).toBeLessThan(0.001);
      },
    ),
  );
  expect(tangentPlane(cathedral).toPlane({ lat: -63, lng: -170 })).toBeNull();
});

test('a simplified line keeps its ends and stays within the tolerance, east–west as north–south', () => {
  const wiggle = (east: number, north: number) =>
    destination(destination(cathedral, 90, east), north < 0 ? 180 : 0, Math.abs(north));
  const eastward = Array.from({ length: 60 }, (_, i) => wiggle(i * 10, i % 2 === 0 ? 1 : -1));
  const northward = Array.from({ length: 60 }, (_, i) => destination(wiggle(i % 2 === 0 ? 1 : 3, 0), 0, i * 10));
  for (const line of [eastward, northward]) {
    const simple = simplifyLine(line, 3);
    expect(simple).toHaveLength(2);
    expect(distanceMetres(simple[0] ?? cathedral, line[0] ?? cathedral)).toBeLessThan(0.001);
  }
  const corner = [cathedral, destination(cathedral, 90, 50), destination(destination(cathedral, 90, 50), 0, 50)];
  expect(simplifyLine(corner, 3)).toHaveLength(3);
  expect(simplifyLine([cathedral], 3)).toEqual([cathedral]);
});

test('a length is the sum of its stretches', () => {
  const line = [cathedral, destination(cathedral, 90, 300), destination(destination(cathedral, 90, 300), 0, 300)];
  expect(lengthMetres(line)).toBeCloseTo(600, 1);
});

test('a ring holds what lies inside it, whether it is closed or not', () => {
  const corners = [0, 90, 180, 270].map((bearing) => destination(cathedral, bearing, 100));
  const closed = [...corners, ...corners.slice(0, 1)];
  for (const ring of [corners, closed]) {
    expect(isInsideRing(cathedral, ring)).toBe(true);
    expect(isInsideRing(destination(cathedral, 45, 90), ring)).toBe(false);
  }
  expect(isInsideRing(cathedral, corners.slice(0, 2))).toBe(false);
});
