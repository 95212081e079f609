import { expect, test } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import { tangentPlane } from '../../../src/domain/geo/tangent-plane.ts';
import { type Gap, gapBetween } from '../../../src/domain/walk/gap.ts';
import { findSameWay } from '../../../src/domain/walk/same-way.ts';
import type { Segment, Track, TrackPoint } from '../../../src/domain/walk/track.ts';

const plane = tangentPlane({ lat: 63.43, lng: 10.39 });
type XY = readonly [number, number];
const startMs = Date.UTC(2026, 2, 3, 12);

/** A point each ten metres along the corners, at 1.2 m/s from so many metres on. */
function along(corners: readonly XY[], fromMetres = 0): readonly TrackPoint[] {
  const points: TrackPoint[] = [];
  let walked = fromMetres;
  for (const [i, [x, y]] of corners.entries()) {
    const [fromX, fromY] = corners[i - 1] ?? [x, y];
    const metres = Math.hypot(x - fromX, y - fromY);
    for (let at = i === 0 ? 0 : 10; at <= metres; at += 10) {
      const share = metres === 0 ? 0 : at / metres;
      const place = plane.toPosition({ x: fromX + (x - fromX) * share, y: fromY + (y - fromY) * share });
      points.push({ ...place, atMs: startMs + ((walked + at) / 1.2) * 1000 });
    }
    walked += metres;
  }
  return points;
}
const segment = (points: readonly TrackPoint[], movement: Segment['movement'] = 'foot'): Segment => ({
  origin: 'recorded',
  movement,
  points,
});
const track = (...lines: readonly (readonly TrackPoint[])[]): Track => ({ segments: lines.map((one) => segment(one)) });
const gapOf = (before: readonly TrackPoint[], after: readonly TrackPoint[]): Gap => {
  const [from, to] = [before.at(-1), after[0]];
  if (from === undefined || to === undefined) throw new Error('no gap');
  return gapBetween(from, to, 'hidden');
};
const at = (position: Position | undefined): XY => {
  const { x, y } = (position && plane.toPlane(position)) ?? { x: Number.NaN, y: Number.NaN };
  return [Math.round(x) + 0, Math.round(y) + 0];
};

/** North, east, south: three sides of a square of 600 m. */
const square: readonly XY[] = [
  [0, 0],
  [0, 600],
  [600, 600],
  [600, 0],
];
const whole = along(square);

test('a gap is filled with the way of the walk before, round its corners', () => {
  const [before, after] = [
    along([
      [8, 5],
      [8, 200],
    ]),
    along(
      [
        [592, 300],
        [592, 10],
      ],
      1490,
    ),
  ];
  const fills = findSameWay(track(before, after), [gapOf(before, after)], track(whole));
  expect(fills).toHaveLength(1);
  const fill = fills?.[0] ?? [];
  expect(fill.map(at)).toEqual(
    expect.arrayContaining([
      [0, 600],
      [600, 600],
    ]),
  );
  for (const point of fill) expect(at(point)[0] === 0 || at(point)[0] === 600 || at(point)[1] === 600).toBe(true);
});

test('another street, another end or too little in common is not the same way', () => {
  const [before, after] = [
    along([
      [0, 0],
      [0, 200],
    ]),
    along(
      [
        [600, 300],
        [600, 0],
      ],
      1500,
    ),
  ];
  const gaps = [gapOf(before, after)];
  expect(findSameWay(track(before, after), gaps, track(whole))).not.toBeNull();
  expect(
    findSameWay(
      track(before, after),
      gaps,
      track(
        along([
          [0, 0],
          [0, 600],
          [600, 600],
          [600, 200],
        ]),
      ),
    ),
  ).toBeNull();
  const beside = along([
    [80, 0],
    [80, 600],
    [520, 600],
    [520, 0],
  ]);
  expect(findSameWay(track(before, after), gaps, track(beside))).toBeNull();
  expect(findSameWay(track(before, after), gaps, track(along(square.toReversed())))).toBeNull();
});

test('a walk that has a gap there too, or rode there, cannot help; one with a pause there can', () => {
  const [before, after] = [
    along([
      [0, 0],
      [0, 200],
    ]),
    along(
      [
        [600, 300],
        [600, 0],
      ],
      1500,
    ),
  ];
  const gaps = [gapOf(before, after)];
  const [first, rest] = [
    along([
      [0, 0],
      [0, 500],
    ]),
    along(
      [
        [300, 600],
        [600, 600],
        [600, 0],
      ],
      1000,
    ),
  ];
  expect(findSameWay(track(before, after), gaps, track(first, rest))).toBeNull();
  const bus: Track = {
    segments: [
      segment(first),
      segment(
        along([
          [0, 500],
          [0, 600],
          [300, 600],
        ]),
        'ride',
      ),
      segment(rest),
    ],
  };
  expect(findSameWay(track(before, after), gaps, bus)).toBeNull();
  const paused = track(
    along([
      [0, 0],
      [0, 600],
    ]),
    along([
      [20, 600],
      [600, 600],
      [600, 0],
    ]),
  );
  expect(findSameWay(track(before, after), gaps, paused)).not.toBeNull();
});

test('there and back by one street: the time tells whether the far end was in it', () => {
  const there: readonly XY[] = [
    [0, 0],
    [0, 1000],
    [0, 0],
  ];
  const before = along([
    [0, 0],
    [0, 300],
  ]);
  const far = along(
    [
      [0, 400],
      [0, 0],
    ],
    1600,
  );
  const near = along(
    [
      [0, 400],
      [0, 1000],
      [0, 0],
    ],
    400,
  );
  const reach = (after: readonly TrackPoint[]) => {
    const [fill] = findSameWay(track(before, after), [gapOf(before, after)], track(along(there))) ?? [];
    return Math.max(...(fill ?? []).map((point) => at(point)[1]));
  };
  expect(reach(far)).toBe(1000);
  expect(reach(near)).toBeLessThan(420);
});

test('nobody runs: a way that does not go into the time was not taken', () => {
  const [before, after] = [
    along([
      [0, 0],
      [0, 200],
    ]),
    along(
      [
        [600, 300],
        [600, 0],
      ],
      200 + 120,
    ),
  ];
  expect(findSameWay(track(before, after), [gapOf(before, after)], track(whole))).toBeNull();
});

test('several gaps are filled in their order, never back along the way', () => {
  const [a, b, c] = [
    along([
      [0, 0],
      [0, 200],
    ]),
    along(
      [
        [0, 500],
        [0, 600],
        [200, 600],
      ],
      500,
    ),
    along(
      [
        [600, 300],
        [600, 0],
      ],
      1500,
    ),
  ];
  const fills = findSameWay(track(a, b, c), [gapOf(a, b), gapOf(b, c)], track(whole)) ?? [];
  expect(fills).toHaveLength(2);
  for (const point of fills[0] ?? []) expect(distanceMetres(point, a[0] ?? point)).toBeLessThan(510);
  expect(fills[1]?.map(at)).toContainEqual([600, 600]);
});

test('who was seen on other streets between, or turned back on the way, went another way', () => {
  const straight = track(
    along([
      [0, 0],
      [0, 2000],
    ]),
  );
  const last = along(
    [
      [0, 1000],
      [0, 2000],
    ],
    4000,
  );
  const astray = along([
    [0, 0],
    [0, 100],
    [200, 100],
    [200, 500],
    [0, 500],
  ]);
  expect(findSameWay(track(astray, last), [gapOf(astray, last)], straight)).toBeNull();
  const first = along([
    [0, 0],
    [0, 200],
  ]);
  const back = along(
    [
      [0, 1400],
      [0, 600],
    ],
    1400,
  );
  expect(findSameWay(track(first, back, last), [gapOf(first, back), gapOf(back, last)], straight)).toBeNull();
  expect(findSameWay(track(first, last), [gapOf(first, last)], straight)).not.toBeNull();
});
