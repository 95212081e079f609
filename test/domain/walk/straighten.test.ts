import { expect, test } from 'vitest';
import { straighten } from '../../../src/domain/walk/straighten.ts';

const rounded = (line: readonly { readonly x: number; readonly y: number }[]) =>
  line.map(({ x, y }) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6]);

const wiggle = Array.from({ length: 101 }, (_, i) => ({ x: i, y: Math.sin(i / 4) * 2 }));

test('what wiggles less than the tolerance lies on a line, each point at its own share of it', () => {
  const line = straighten(wiggle, 4);
  expect(line).toHaveLength(101);
  line.forEach(({ x, y }, i) => {
    expect(Math.abs(y)).toBeLessThan(1);
    expect(Math.abs(x - i)).toBeLessThan(0.1);
  });
});

test('a corner stays where it is, and no point is moved further than the tolerance', () => {
  const corner = Array.from({ length: 101 }, (_, i) => ({ x: Math.min(i, 50), y: Math.max(i - 50, 0) }));
  expect(rounded(straighten(corner, 4))).toEqual(rounded(corner));
  straighten(wiggle, 1).forEach(({ x, y }, i) => {
    expect(Math.hypot(x - (wiggle[i]?.x ?? 0), y - (wiggle[i]?.y ?? 0))).toBeLessThanOrEqual(1.5);
  });
});

test('out and back on one street is not shortened to nothing', () => {
  const pier = Array.from({ length: 101 }, (_, i) => ({ x: i <= 50 ? i : 100 - i, y: 0 }));
  expect(rounded(straighten(pier, 4))).toEqual(rounded(pier));
  expect(straighten([], 4)).toEqual([]);
});
