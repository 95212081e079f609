import { expect, test } from 'vitest';
import { seededRandom, seedOfPart } from '../../src/practice/random.ts';

const draws = Array.from({ length: 20_000 }, () => 0);

test('numbers are even over the range, and the bell has mean 0 and deviation 1', () => {
  const random = seededRandom(42);
  const shares = draws.map(() => random.next());
  const tenths = Map.groupBy(shares, (share) => Math.floor(share * 10));
  expect(tenths.size).toBe(10);
  for (const tenth of tenths.values()) expect(Math.abs(tenth.length - 2000)).toBeLessThan(200);
  const bell = draws.map(() => random.gaussian());
  const mean = bell.reduce((a, b) => a + b, 0) / bell.length;
  const variance = bell.reduce((sum, x) => sum + (x - mean) ** 2, 0) / bell.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
});

test('parts of a seed have seeds of their own', () => {
  const seeds = [1, 2, 3].flatMap((seed) => draws.slice(0, 200).map((_, part) => seedOfPart(seed, part)));
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seededRandom(seedOfPart(1, 0)).next()).not.toBe(seededRandom(seedOfPart(1, 1)).next());
});

test('a shuffle keeps everything, and nothing cannot be picked from', () => {
  const list = Array.from({ length: 50 }, (_, i) => i);
  const shuffled = seededRandom(3).shuffle(list);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
  expect(() => seededRandom(3).pick([])).toThrow(RangeError);
});
