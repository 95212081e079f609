import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import fc from 'fast-check';
import { gridDisk } from 'h3-js';
import { expect, test } from 'vitest';
import type { Position } from '../../../src/domain/geo/position.ts';
import { cellBoundary, cellOf } from '../../../src/domain/heat/cell.ts';
import { digestTrack } from '../../../src/domain/heat/digest-track.ts';
import { destination } from './brute-force.ts';

const centre: Position = { lat: 63.4305, lng: 10.3951 };

/** The plain reference: a grid of drawn hexagons, each point looked up by Turf. Points on a side may be in two or none. */
const grid = gridDisk(cellOf(centre, 12), 8).map((cell) => {
  const ring = cellBoundary(cell).map(({ lat, lng }) => [lng, lat]);
  return { cell, shape: polygon([[...ring, ring[0] as number[]]]) };
});
const lookUp = ({ lat, lng }: Position) =>
  grid.filter(({ shape }) => booleanPointInPolygon(point([lng, lat]), shape)).map(({ cell }) => cell);

const place = fc
  .tuple(fc.double({ min: 0, max: 6.28, noNaN: true }), fc.double({ min: 0, max: 90, noNaN: true }))
  .map(([bearing, metres]) => destination(centre, bearing, metres));

test('points aggregated by Turf over drawn hexagons give the counts of the digests', () => {
  let sure = 0;
  fc.assert(
    fc.property(fc.array(place, { minLength: 20, maxLength: 20 }), (places) => {
      for (const at of places) {
        const drawn = lookUp(at);
        if (drawn.length !== 1) continue;
        sure++;
        const digest = digestTrack({
          segments: [{ origin: 'recorded', movement: 'foot', points: [{ ...at, atMs: 0 }] }],
        });
        // Turf's sides are straight in degrees, H3's on the sphere: over 11 m they part by micrometres.
        expect(digest.cells).toEqual(drawn);
      }
    }),
    { numRuns: 50 },
  );
  expect(sure).toBeGreaterThan(900);
});

test('a digest holds every hexagon that Turf finds under the points of the path', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
      const points = places.map((at, i) => ({ ...at, atMs: i * 10_000 }));
      const digest = digestTrack({ segments: [{ origin: 'imported', movement: 'foot', points }] });
      const drawn = places.map(lookUp).filter((cells) => cells.length === 1);
      expect(digest.cells).toEqual(expect.arrayContaining(drawn.flat()));
      expect(digest.seconds.reduce((a, b) => a + b, 0)).toBeCloseTo((places.length - 1) * 10, 6);
    }),
    { numRuns: 60 },
  );
});
