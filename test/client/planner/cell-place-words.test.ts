import { expect, test } from 'vitest';
import { cellPlaceWords } from '../../../src/client/planner/cell-place-words.ts';

const near = { at: 'Kjøpmannsgata', area: 'Midtbyen' };

test('a small cell is at a street, a large one in a part of the town', () => {
  expect(cellPlaceWords(near, 12)).toBe('Kjøpmannsgata, Midtbyen');
  expect(cellPlaceWords(near, 10)).toBe('Kjøpmannsgata, Midtbyen');
  expect(cellPlaceWords(near, 9)).toBe('Midtbyen');
  expect(cellPlaceWords({ at: null, area: null }, 12)).toBe('');
  expect(cellPlaceWords(undefined, 8)).toBe('');
});
