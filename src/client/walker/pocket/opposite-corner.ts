/** A corner of the screen, by reading direction. */
export interface Corner {
  readonly block: 'start' | 'end';
  readonly inline: 'start' | 'end';
}

interface Press {
  readonly x: number;
  readonly y: number;
}

interface ScreenShape {
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

/** The corner a press is farthest from: cloth that lies on one corner does not reach it. */
export function oppositeCorner({ x, y }: Press, { width, height, isRightToLeft }: ScreenShape): Corner {
  const isLeft = x < width / 2;
  return { block: y < height / 2 ? 'end' : 'start', inline: isLeft === isRightToLeft ? 'start' : 'end' };
}
