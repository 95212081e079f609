import { expect, test } from 'vitest';
import { smallBelowZoom } from '../../../../src/client/map/layers/small-cells.ts';
import { metresPerPixel } from '../../../../src/client/map/scale-bar.ts';
import { cellAreaM2, cellOf } from '../../../../src/domain/heat/cell.ts';

test.each([12, 11, 10, 9, 8])('the sign of a cell of level %i gives way when the cell itself is as large', (level) => {
  for (const place of [
    { lat: 58.15, lng: 8 },
    { lat: 63.43, lng: 10.4 },
    { lat: 70.66, lng: 23.68 },
  ]) {
    const across = Math.sqrt((2 * cellAreaM2(cellOf(place, level))) / Math.sqrt(3));
    const pixels = across / metresPerPixel(place.lat, smallBelowZoom(level));
    expect(pixels).toBeGreaterThan(10);
    expect(pixels).toBeLessThan(26);
  }
});
