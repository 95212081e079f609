import { describe, expect, it } from 'vitest';
import { fitPadding } from '../../../src/client/map/camera.ts';

describe('the margin around what a map shows', () => {
  it.each([
    [350, 300],
    [740, 520],
    [1200, 900],
  ])('leaves most of %d × %d to the walk', (width, height) => {
    const { top, bottom, left, right } = fitPadding(width, height);
    expect((height - top - bottom) / height).toBeGreaterThan(0.85);
    expect((width - left - right) / width).toBeGreaterThan(0.85);
  });

  it('keeps half a mark inside', () => {
    expect(Math.min(...Object.values(fitPadding(350, 300)))).toBeGreaterThanOrEqual(20);
  });

  it('leaves half of the smallest map to fit into', () => {
    expect(fitPadding(20, 10)).toEqual({ top: 2.5, bottom: 2.5, left: 5, right: 5 });
  });
});
