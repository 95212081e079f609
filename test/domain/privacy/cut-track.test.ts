import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destination } from '../../../src/domain/geo/destination.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { cutTrack } from '../../../src/domain/privacy/cut-track.ts';
import type { ProtectedDisc } from '../../../src/domain/privacy/discs.ts';
import type { Segment, Track } from '../../../src/domain/walk/track.ts';
import { trackMetres } from '../../../src/domain/walk/track-metres.ts';
import { offset } from '../walk/simulated-walker.ts';

const centre = { lat: 63.43, lng: 10.39 };

function discAround(east: number, north: number): ProtectedDisc {
  const at = offset(centre, east, north);
  return { anchor: at, centre: at, radiusMetres: 250, reason: 'home' };
}

function line(...corners: readonly (readonly [east: number, north: number, second?: number])[]): Segment {
  const points = corners.map(([east, north, second]) => ({
    ...offset(centre, east, north),
    atMs: second === undefined ? null : second * 1000,
  }));
  return { origin: 'recorded', movement: 'foot', points };
}

test('a line through the middle becomes two, cut at the border, with the times of the cuts', () => {
  const cut = cutTrack({ segments: [line([-1000, 0, 0], [1000, 0, 2000])] }, [discAround(0, 0)]);
  expect(cut.segments).toHaveLength(2);
  expect(trackMetres(cut)).toBeCloseTo(2 * (1000 - 251), 1);
  const [before, after] = cut.segments;
  expect(before?.points.at(-1)?.atMs).toBeCloseTo(749_000, -2);
  expect(after?.points[0]?.atMs).toBeCloseTo(1_251_000, -2);
});

test('what lies outside stays as it was, what lies inside is gone, and a line between two points that skips over the disc is cut', () => {
  const outside = line([400, 0], [400, 300], [-400, 300]);
  expect(cutTrack({ segments: [outside] }, [discAround(0, 0)]).segments).toEqual([outside]);
  expect(cutTrack({ segments: [line([0, 0], [100, 100]), line([5, 5])] }, [discAround(0, 0)]).segments).toEqual([]);
  const chord = cutTrack({ segments: [line([-400, 200], [400, 200])] }, [discAround(0, 0)]);
  expect(chord.segments.map(({ points }) => points.length)).toEqual([2, 2]);
  expect(chord.segments[0]?.points[0]?.atMs).toBeNull();
});

test('the way in and out again leaves both ends, each of its own origin', () => {
  const there = line([600, 0], [0, 0], [0, 600]);
  const mended: Segment = { ...line([0, 600], [600, 600]), origin: 'mended' };
  const cut = cutTrack({ segments: [there, mended] }, [discAround(0, 0)]);
  expect(cut.segments.map(({ origin, points }) => `${origin} ${points.length}`)).toEqual([
    'recorded 2',
    'recorded 2',
    'mended 2',
  ]);
});

test('for any track and discs: nothing kept lies inside, nothing outside is lost, and cutting again changes nothing', () => {
  const coordinate = fc.integer({ min: -900, max: 900 });
  const corners = fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 9999 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(corners, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 4 }),
      (lines, at) => {
        const discs = at.map(([east, north]) => discAround(east, north));
        const track: Track = { segments: lines.map((of) => line(...of)) };
        const cut = cutTrack(track, discs);
        for (const point of along(cut)) {
          for (const disc of discs) expect(distanceMetres(point, disc.centre)).toBeGreaterThan(250.9);
        }
        const metres = trackMetres(track);
        const seen = along(track);
        const open = seen.filter((point) => discs.every((disc) => distanceMetres(point, disc.centre) > 251));
        expect(trackMetres(cut) / Math.max(1, metres)).toBeCloseTo(metres < 1 ? 0 : open.length / seen.length, 1);
        expect(trackMetres(cutTrack(cut, discs))).toBeCloseTo(trackMetres(cut), 3);
      },
    ),
    { numRuns: 60 },
  );
});

/** Places along the track, one each five metres. */
function along(track: Track) {
  return track.segments.flatMap(({ points }) =>
    points.slice(1).flatMap((to, i) => {
      const from = points[i] ?? to;
      const steps = Math.ceil(distanceMetres(from, to) / 5);
      return Array.from({ length: steps }, (_, step) => ({
        lat: from.lat + ((to.lat - from.lat) * (step + 0.5)) / steps,
        lng: from.lng + ((to.lng - from.lng) * (step + 0.5)) / steps,
      }));
    }),
  );
}

test('a disc across the date line cuts there too', () => {
  const at = { lat: -17, lng: 180 };
  const disc: ProtectedDisc = { anchor: at, centre: at, radiusMetres: 250, reason: 'home' };
  const points = [90, 270].map((bearing) => ({ ...destination(at, bearing, 600), atMs: null }));
  const cut = cutTrack({ segments: [{ origin: 'drawn', movement: 'foot', points }] }, [disc]);
  expect(trackMetres(cut)).toBeCloseTo(2 * (600 - 251), 1);
});
