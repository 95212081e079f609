import type { Position } from './position.ts';

/**
 * True when the straight way from one place to another crosses the line. For a few kilometres, where degrees are as good as
 * a plane: sides of a line do not change when one axis is longer.
 */
export function crossesLine(from: Position, to: Position, line: readonly Position[]): boolean {
  return line.some((end, i) => {
    const start = line[i - 1];
    return (
      start !== undefined &&
      side(start, end, from) !== side(start, end, to) &&
      side(from, to, start) !== side(from, to, end)
    );
  });
}

/** On which side of the way from `a` to `b` a place lies. */
function side(a: Position, b: Position, { lat, lng }: Position): boolean {
  return (b.lng - a.lng) * (lat - a.lat) > (b.lat - a.lat) * (lng - a.lng);
}
