import { distanceMetres } from './distance.ts';
import type { Position } from './position.ts';

/** Length of the line through the points in metres; 0 for fewer than two. */
export function lengthMetres(points: readonly Position[]): number {
  let metres = 0;
  let from: Position | undefined;
  for (const point of points) {
    if (from) metres += distanceMetres(from, point);
    from = point;
  }
  return metres;
}
