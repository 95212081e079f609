import { expect, test } from 'vitest';
import { seasonOfMonth, seasonYearOfMonth } from '../../../src/domain/heat/season.ts';

test('a winter is one season, named by the year it ends in', () => {
  const named = (month: string) => `${seasonOfMonth(month)} ${seasonYearOfMonth(month)}`;
  expect(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map(named)).toEqual([
    'autumn 2025',
    'winter 2026',
    'winter 2026',
    'winter 2026',
    'spring 2026',
  ]);
  expect(named('unknown')).toBe('null null');
});
