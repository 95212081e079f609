import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/client/planner/qr-path.ts';

/** Paints a path of rectangles one unit high onto squares. */
function paint(path: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(length); i += 1) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + i] = true;
    }
  return rows;
}

test('the path paints the squares of the code and no others, the right way round', () => {
  const code = encode('https://trakk.example.no/delta/ABCDEF/sted', { ecc: 'Q', border: 4 });
  const path = qrPath(code.data);
  expect(paint(path, code.size)).toEqual(code.data);
  // As wide as high and with a pattern that differs from its mirror image, or the test above could not tell.
  expect(code.data.map((_, x) => code.data.map((row) => row[x] ?? false))).not.toEqual(code.data);
  expect(path.match(/M\d+ \d+h(\d+)v1h-\1z/g)?.join('')).toBe(path);
});

test('a run that ends at the edge is drawn to the edge', () => {
  expect(qrPath([[true, false, true, true]])).toBe('M0 0h1v1h-1zM2 0h2v1h-2z');
  expect(qrPath([[false, false]])).toBe('');
});
