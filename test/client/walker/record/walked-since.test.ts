import { expect, it } from 'vitest';
import { notWalked, walkedBy } from '../../../../src/client/walker/record/walked-since.ts';

const after = (...looks: readonly (readonly [seconds: number, metres: number])[]) =>
  looks.reduce((walked, [seconds, metres]) => walkedBy(walked, { atMs: 1_000_000 + seconds * 1000, metres }), notWalked)
    .walkedMs;

it.each([
  ['nothing is known yet', [], 0],
  [
    'a walk of thirty seconds',
    [
      [0, 100],
      [10, 110],
      [20, 120],
      [30, 130],
    ],
    30_000,
  ],
  [
    'a way that grows by leaps',
    [
      [0, 100],
      [1, 100],
      [2, 100],
      [6, 106],
    ],
    6000,
  ],
  [
    'standing for an hour',
    [
      [0, 100],
      [1800, 100],
      [3600, 100],
    ],
    0,
  ],
  [
    'a place that wavers by a metre in a minute',
    [
      [0, 100],
      [60, 101],
      [120, 102],
    ],
    0,
  ],
  [
    'standing, then walking',
    [
      [0, 100],
      [600, 105],
      [610, 115],
    ],
    10_000,
  ],
  [
    'a clock set back',
    [
      [0, 100],
      [-60, 110],
      [-50, 120],
    ],
    10_000,
  ],
] as const)('%s', (_, looks, walkedMs) => {
  expect(after(...looks)).toBe(walkedMs);
});
