import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, roundLength, scaleBar } from '../../../src/client/map/scale-bar.ts';

describe('the scale bar', () => {
  it('covers the equator with the 512 pixels of zoom 0, and halves with each zoom', () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_017, 0);
    expect(metresPerPixel(0, 1)).toBeCloseTo(metresPerPixel(0, 0) / 2, 6);
  });

  it('shrinks towards the pole as the cosine of the latitude', () => {
    expect(metresPerPixel(60, 10) / metresPerPixel(0, 10)).toBeCloseTo(0.5, 9);
  });

  it('is always a 1, 2 or 5 with noughts, at least two fifths of the room and never more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 40_000, noNaN: true }), (metresEachPixel) => {
        const { metres, widthPixels } = scaleBar(metresEachPixel, 120);
        const lead = metres / 10 ** Math.floor(Math.log10(metres) + 1e-9);
        expect([1, 2, 5]).toContain(Math.round(lead * 1e6) / 1e6);
        expect(widthPixels).toBeLessThanOrEqual(120 + 1e-6);
        expect(widthPixels).toBeGreaterThanOrEqual(48 - 1e-6);
        expect(widthPixels * metresEachPixel).toBeCloseTo(metres, 6);
      }),
    );
  });

  it('keeps a round length as it is', () => {
    expect([1, 2, 5, 100, 200, 500, 1000].map(roundLength)).toEqual([1, 2, 5, 100, 200, 500, 1000]);
  });
});
