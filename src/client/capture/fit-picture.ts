import type { PhotoLimits } from '../recorder/photo-port.ts';

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Below the last of them a smaller picture is better to look at than a worse one. */
const qualities = [0.85, 0.75, 0.6, 0.45];
const smaller = 0.8;
/** Nothing is seen on less, and no picture of this size is too heavy. */
const leastSidePx = 240;

/**
 * The best picture within the limits: as large as allowed, then packed harder, then smaller. `encode` gives null when the
 * browser could not; so does this.
 */
export async function fitPicture<T extends { readonly size: number }>(
  original: PictureSize,
  encode: (size: PictureSize, quality: number) => Promise<T | null>,
  { sidePx, bytes }: PhotoLimits,
): Promise<{ readonly picture: T; readonly size: PictureSize } | null> {
  let side = Math.min(sidePx, Math.max(original.widthPx, original.heightPx));
  for (;;) {
    const size = withinSide(original, side);
    for (const quality of qualities) {
      const picture = await encode(size, quality);
      if (picture === null) return null;
      if (picture.size <= bytes) return { picture, size };
    }
    if (side <= leastSidePx) return null;
    side *= smaller;
  }
}

function withinSide({ widthPx, heightPx }: PictureSize, side: number): PictureSize {
  const scale = side / Math.max(widthPx, heightPx);
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { widthPx: scaled(widthPx), heightPx: scaled(heightPx) };
}
