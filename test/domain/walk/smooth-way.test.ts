import { expect, test } from 'vitest';
import { cleaningRules } from '../../../src/domain/walk/cleaning-rules.ts';
import type { PlacedFix } from '../../../src/domain/walk/placed-fix.ts';
import { smoothWay } from '../../../src/domain/walk/smooth-way.ts';
import { seededRandom } from './simulated-walker.ts';

/** A hundred seconds east, then a hundred north, at 1.2 m/s, each a little off. */
function roundTheCorner(offMetres: number, accuracyMetres = 6): readonly PlacedFix[] {
  const random = seededRandom(7);
  const off = () => (random() + random() + random() - 1.5) * 2 * offMetres;
  return Array.from({ length: 201 }, (_, i) => ({
    x: Math.min(i, 100) * 1.2 + off(),
    y: Math.max(i - 100, 0) * 1.2 + off(),
    atMs: i * 1000,
    accuracyMetres,
  }));
}

const lengthOf = (line: readonly { x: number; y: number }[]) =>
  line.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - (line[i]?.x ?? x), y - (line[i]?.y ?? y)), 0);

test('shiver no longer adds up, and a corner is rounded by no more than three metres', () => {
  const shaken = roundTheCorner(2);
  expect(lengthOf(shaken)).toBeGreaterThan(400);
  expect(Math.abs(lengthOf(smoothWay(shaken, cleaningRules)) / 240 - 1)).toBeLessThan(0.06);
  const smooth = smoothWay(roundTheCorner(0), cleaningRules);
  expect(lengthOf(smooth)).toBeGreaterThan(236);
  expect(Math.min(...smooth.map(({ x, y }) => Math.hypot(x - 120, y)))).toBeLessThan(3);
});

test('a steady way stays where it is, to the centimetre', () => {
  const straight = roundTheCorner(0).slice(0, 90);
  smoothWay(straight, cleaningRules).forEach(({ x, y }, i) => {
    expect(Math.hypot(x - (straight[i]?.x ?? 0), y - (straight[i]?.y ?? 0))).toBeLessThan(0.5);
  });
});

test('a fix that knows it is bad weighs less than one that claims to be good', () => {
  const wildAt = (accuracyMetres: number) =>
    smoothWay(
      roundTheCorner(0).map((fix, i) => (i === 50 ? { ...fix, y: 30, accuracyMetres } : fix)),
      cleaningRules,
    )[50]?.y ?? Number.NaN;
  expect(wildAt(45)).toBeLessThan(0.5);
  expect(wildAt(6)).toBeGreaterThan(2);
});

test('one fix, two at one moment, and a minute of silence are no trouble', () => {
  expect(smoothWay([], cleaningRules)).toEqual([]);
  const [one] = roundTheCorner(0);
  if (!one) throw new Error('no fix');
  expect(smoothWay([one], cleaningRules)).toEqual([{ x: 0, y: 0 }]);
  const odd = [one, { ...one, x: 2 }, { ...one, x: 60, atMs: 60_000 }];
  for (const { x, y } of smoothWay(odd, cleaningRules)) expect(Number.isFinite(x + y)).toBe(true);
});
