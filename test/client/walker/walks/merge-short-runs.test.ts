import { expect, test } from 'vitest';
import { mergeShortRuns } from '../../../../src/client/walker/walks/merge-short-runs.ts';
import type { StreetRun } from '../../../../src/domain/geo/streets-along.ts';

const runs = (...parts: readonly [string, number, StreetRun['kind']?][]): readonly StreetRun[] => {
  let at = 0;
  return parts.map(([name, metres, kind = 'street']) => {
    const fromMetres = at;
    at += metres;
    return { name, kind, fromMetres, toMetres: at };
  });
};
const told = (all: readonly StreetRun[]) =>
  all.map(({ name, fromMetres, toMetres }) => `${name} ${toMetres - fromMetres}`);

test('a corner is told with the street before it, the first with the one after', () => {
  expect(told(mergeShortRuns(runs(['A', 10], ['B', 200], ['C', 49], ['D', 50])))).toEqual(['B 259', 'D 50']);
});

test('a street on both sides of a crossing is one', () => {
  expect(told(mergeShortRuns(runs(['A', 100], ['B', 20], ['A', 80])))).toEqual(['A 200']);
});

test('stairs are told however short, and a walk of corners as it was', () => {
  expect(told(mergeShortRuns(runs(['A', 100], ['', 8, 'steps'], ['B', 90])))).toEqual(['A 100', ' 8', 'B 90']);
  expect(told(mergeShortRuns(runs(['A', 20], ['B', 20])))).toEqual(['A 20', 'B 20']);
});
