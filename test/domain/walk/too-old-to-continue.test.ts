import { expect, test } from 'vitest';
import { tooOldToContinue } from '../../../src/domain/walk/too-old-to-continue.ts';

const lastMs = Date.UTC(2026, 9, 5, 9);
const minutes = (count: number) => tooOldToContinue(lastMs, lastMs + count * 60_000);

test('a walk interrupted two hours ago can go on, an older one can only be ended', () => {
  expect([0, 5, 119, 120].map(minutes)).toEqual([false, false, false, false]);
  expect([121, 600, 100_000].map(minutes)).toEqual([true, true, true]);
});

test('a clock set back a little changes nothing; one set back by hours, or no time at all, is no knowledge', () => {
  expect([-1, -60].map(minutes)).toEqual([false, false]);
  expect(minutes(-600)).toBe(true);
  expect(tooOldToContinue(Number.NaN, lastMs)).toBe(true);
});
