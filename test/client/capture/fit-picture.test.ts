import { expect, test } from 'vitest';
import { fitPicture, type PictureSize } from '../../../src/client/capture/fit-picture.ts';

const limits = { sidePx: 1600, bytes: 600_000 };

/** A picture weighs as much as its points need at that quality. */
function weighing(bytesPerPoint: number) {
  const tries: { size: PictureSize; quality: number }[] = [];
  const encode = async (size: PictureSize, quality: number) => {
    tries.push({ size, quality });
    return { size: Math.round(size.widthPx * size.heightPx * bytesPerPoint * quality) };
  };
  return { tries, encode };
}

test('a light picture is packed once, at its best', async () => {
  const { tries, encode } = weighing(0.2);
  const fitted = await fitPicture({ widthPx: 4000, heightPx: 3000 }, encode, limits);
  expect(fitted?.size).toEqual({ widthPx: 1600, heightPx: 1200 });
  expect(tries).toHaveLength(1);
});

test('a small picture is not blown up', async () => {
  const { encode } = weighing(0.2);
  const fitted = await fitPicture({ widthPx: 300, heightPx: 900 }, encode, limits);
  expect(fitted?.size).toEqual({ widthPx: 300, heightPx: 900 });
});

test.each([0.4, 0.7, 1, 3, 8])(
  'one of %f bytes a point is packed harder, then made smaller, until it fits',
  async (weight) => {
    const { tries, encode } = weighing(weight);
    const fitted = await fitPicture({ widthPx: 3000, heightPx: 4000 }, encode, limits);
    expect(fitted?.picture.size).toBeLessThanOrEqual(limits.bytes);
    const sides = tries.map(({ size }) => size.heightPx);
    expect(sides).toEqual(sides.toSorted((a, b) => b - a));
    expect(Math.max(...sides)).toBe(1600);
  },
);

test('a line of points keeps its one point of height', async () => {
  const { encode } = weighing(0.2);
  const fitted = await fitPicture({ widthPx: 16_000, heightPx: 1 }, encode, limits);
  expect(fitted?.size).toEqual({ widthPx: 1600, heightPx: 1 });
});

test('it gives up where the browser cannot draw, and where nothing ever fits', async () => {
  expect(await fitPicture({ widthPx: 10, heightPx: 10 }, async () => null, limits)).toBeNull();
  const { encode } = weighing(1000);
  expect(await fitPicture({ widthPx: 1000, heightPx: 1000 }, encode, limits)).toBeNull();
});
