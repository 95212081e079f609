import { expect, test } from 'vitest';
import { acrossMetres } from '../../../src/client/planner/across-metres.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { cellAreaM2, cellBoundary, cellOf } from '../../../src/domain/heat/cell.ts';

test('a real cell is as far across as its sides lie apart', () => {
  for (const level of [12, 11, 10, 9, 8]) {
    const cell = cellOf({ lat: 63.43, lng: 10.39 }, level);
    const corners = cellBoundary(cell);
    const midOfSide = (i: number) => {
      const [a, b] = [corners[i % 6] ?? { lat: 0, lng: 0 }, corners[(i + 1) % 6] ?? { lat: 0, lng: 0 }];
      return { lat: (a.lat + b.lat) / 2, lng: (a.lng + b.lng) / 2 };
    };
    const widths = [0, 1, 2].map((i) => distanceMetres(midOfSide(i), midOfSide(i + 3)));
    const said = acrossMetres(cellAreaM2(cell));
    expect(said).toBeGreaterThan(Math.min(...widths) * 0.9);
    expect(said).toBeLessThan(Math.max(...widths) * 1.1);
  }
});
