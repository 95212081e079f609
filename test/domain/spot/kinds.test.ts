import { expect, test } from 'vitest';
import { isKindOf, spotKinds } from '../../../src/domain/spot/kinds.ts';

test('a kind belongs to its own sentiments only, and to no word of the language', () => {
  expect(isKindOf('pleasant', 'bench')).toBe(true);
  expect(isKindOf('missing', 'bench')).toBe(true);
  expect(isKindOf('problem', 'bench')).toBe(false);
  expect(isKindOf('problem', 'constructor')).toBe(false);
});

test('each sentiment has six kinds to show first, and none twice', () => {
  for (const kinds of Object.values(spotKinds)) {
    expect(kinds.length).toBeGreaterThanOrEqual(6);
    expect(new Set(kinds).size).toBe(kinds.length);
  }
});
