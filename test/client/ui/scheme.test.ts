import { describe, expect, it } from 'vitest';
import { type Scheme, shownScheme } from '../../../src/client/ui/scheme.ts';

// chosen | device dark, more contrast | shown
const table: readonly (readonly [Scheme, boolean, boolean, string])[] = [
  ['system', false, false, 'light'],
  ['system', true, false, 'dark'],
  ['system', false, true, 'contrast'],
  ['system', true, true, 'contrast-dark'],
  ['light', true, true, 'light'],
  ['dark', false, true, 'dark'],
  ['contrast', false, false, 'contrast'],
  ['contrast', true, false, 'contrast-dark'],
];

describe('the shown scheme', () => {
  it.each(table)('chosen %s, device dark %s, more contrast %s: %s', (chosen, dark, moreContrast, shown) => {
    expect(shownScheme(chosen, { dark, moreContrast })).toBe(shown);
  });
});
