import { cellBoundary, cellOf } from './cell.ts';
import { cross, type Direction, directionOf, dot, positionOf } from './sphere.ts';

/**
 * A cell as the planes of its sides. H3's sides are straight in the gnomonic projection, thus arcs of great circles,
 * thus planes through the earth's centre: a great-circle path is cut by them with plain linear arithmetic.
 */
export interface CellWalls {
  readonly cell: string;
  /** Normals pointing inwards. */
  readonly inward: readonly Direction[];
}

export function wallsAround(direction: Direction, level: number): CellWalls {
  const cell = cellOf(positionOf(direction), level);
  const corners = cellBoundary(cell).map(directionOf);
  const inward = corners.map((corner, i) => cross(corner, corners[(i + 1) % corners.length] ?? corner));
  return { cell, inward };
}

/**
 * Share t of the way from `from` to `to` at which the path leaves the cell; above 1 when it ends inside.
 * Needs not start inside: then the answer may lie before the caller's own t, which tells it so.
 */
export function leavesAt(walls: CellWalls, from: Direction, to: Direction): number {
  let leaves = Number.POSITIVE_INFINITY;
  for (const normal of walls.inward) {
    const end = dot(normal, to);
    if (end >= 0) continue;
    const start = dot(normal, from);
    // Outside of this side at both ends: already out.
    const t = start <= 0 ? 0 : start / (start - end);
    if (t < leaves) leaves = t;
  }
  return leaves;
}
