import { expect, test } from 'vitest';
import { lengthMetres } from '../../../src/domain/geo/length.ts';
import type { MapWay, WayKind } from '../../../src/domain/geo/map-names.ts';
import { streetsAlong } from '../../../src/domain/geo/streets-along.ts';
import { tangentPlane } from '../../../src/domain/geo/tangent-plane.ts';

const plane = tangentPlane({ lat: 63.43, lng: 10.39 });
type Corner = readonly [east: number, north: number];

const line = (...corners: readonly Corner[]) => corners.map(([x, y]) => plane.toPosition({ x, y }));
const way = (name: string | null, kind: WayKind, ...corners: readonly Corner[]): MapWay => ({
  name,
  kind,
  points: line(...corners),
});
/** "Storgata 200 | path 100" */
const told = (walked: readonly Corner[], ways: readonly MapWay[]) =>
  streetsAlong(line(...walked), ways)
    .map(({ name, kind, fromMetres, toMetres }) => {
      const length = Math.round((toMetres - fromMetres) / 10) * 10;
      return `${name ?? kind ?? 'no way'} ${length}`;
    })
    .join(' | ');

const storgata = way('Storgata', 'street', [-500, 0], [500, 0]);
const tverrgata = way('Tverrgata', 'street', [0, -500], [0, 500]);
const sidegata = way('Sidegata', 'street', [-500, 80], [500, 80]);

test('a walk on the pavement is along the street', () => {
  expect(
    told(
      [
        [-200, 7],
        [200, 7],
      ],
      [storgata, tverrgata],
    ),
  ).toBe('Storgata 400');
});

test('round a corner the name changes where the street does', () => {
  const runs = streetsAlong(line([-200, 4], [4, 4], [4, 200]), [storgata, tverrgata]);
  expect(runs.map(({ name }) => name)).toEqual(['Storgata', 'Tverrgata']);
  expect(runs[0]?.toMetres).toBeGreaterThan(185);
  expect(runs[0]?.toMetres).toBeLessThan(220);
});

test('a crossing street takes no name, however many are crossed', () => {
  const crossed = Array.from({ length: 8 }, (_, i) => way(`Kryss ${i}`, 'street', [i * 40, -300], [i * 40, 300]));
  expect(
    told(
      [
        [-60, 9],
        [340, 9],
      ],
      [storgata, ...crossed],
    ),
  ).toBe('Storgata 400');
});

test('twenty metres on another street on the way are no stretch of their own', () => {
  const ways = [storgata, way('Smuget', 'street', [0, 0], [0, 20]), way('Ny gate', 'street', [0, 20], [500, 20])];
  expect(
    told(
      [
        [-200, 0],
        [0, 0],
        [0, 20],
        [200, 20],
      ],
      ways,
    ),
  ).toBe('Storgata 210 | Ny gate 210');
});

test('there and back again are three stretches', () => {
  expect(
    told(
      [
        [-200, 0],
        [0, 0],
        [0, 80],
        [-200, 80],
      ],
      [storgata, tverrgata, sidegata],
    ),
  ).toBe('Storgata 200 | Tverrgata 80 | Sidegata 200');
});

test('an unnamed path beside a street gives way to its name, one through the park does not', () => {
  const pavement = way(null, 'path', [-200, 8], [0, 8]);
  const park = way(null, 'path', [0, 8], [0, 300]);
  expect(
    told(
      [
        [-200, 8],
        [0, 8],
        [0, 250],
      ],
      [storgata, pavement, park],
    ),
  ).toMatch(/^Storgata 2\d0 \| path 2\d0$/);
});

test('steps are told from the path they are part of; where the map shows nothing, nothing is said', () => {
  const path = way(null, 'path', [0, 0], [0, 60]);
  const steps = way(null, 'steps', [0, 0], [0, 60]);
  expect(
    told(
      [
        [0, 0],
        [0, 250],
      ],
      [path, steps],
    ),
  ).toMatch(/^steps [678]0 \| no way 1[789]0$/);
});

test('a lane of two lines is one street, and parts of a street in two tiles too', () => {
  const lanes = [
    way('Allé', 'street', [-200, 6], [10, 6]),
    way('Allé', 'street', [-10, -6], [200, -6]),
    way('Allé', 'street', [-10, 6], [200, 6]),
  ];
  expect(
    told(
      [
        [-150, 0],
        [150, 0],
      ],
      lanes,
    ),
  ).toBe('Allé 300');
});

test('few corners, many points, one point and none: the runs are as long as the line', () => {
  const dense = Array.from({ length: 300 }, (_, i): Corner => [i - 150, Math.sin(i) * 3]);
  for (const walked of [
    dense,
    [
      [-100, 0],
      [300, 10],
    ] as const,
    [
      [0, 0],
      [5, 0],
    ] as const,
  ]) {
    const runs = streetsAlong(line(...walked), [storgata, tverrgata, sidegata]);
    expect(runs[0]?.fromMetres).toBe(0);
    expect(runs.at(-1)?.toMetres).toBeCloseTo(lengthMetres(line(...walked)), 3);
    for (const [i, run] of runs.entries()) expect(run.fromMetres).toBeCloseTo(runs[i - 1]?.toMetres ?? 0, 6);
  }
  expect(streetsAlong(line([0, 0]), [storgata])).toEqual([]);
  expect(streetsAlong(line([0, 0], [0, 0]), [storgata])).toEqual([]);
  expect(streetsAlong([], [storgata])).toEqual([]);
});

test('without any map the line is one run without a name', () => {
  expect(
    told(
      [
        [0, 0],
        [100, 0],
      ],
      [],
    ),
  ).toBe('no way 100');
});
