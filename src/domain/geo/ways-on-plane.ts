import type { MapWay } from './map-names.ts';
import { metresFromLine } from './metres-from-line.ts';
import type { PlanePoint, TangentPlane } from './tangent-plane.ts';

/** A way ready to be measured from many places. */
export interface PlaneWay {
  readonly way: MapWay;
  readonly points: readonly PlanePoint[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export function waysOnPlane(ways: readonly MapWay[], plane: TangentPlane): readonly PlaneWay[] {
  return ways.flatMap((way) => {
    const points = way.points.flatMap((position) => plane.toPlane(position) ?? []);
    if (points.length === 0) return [];
    let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { x, y } of points) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    return [{ way, points, west, east, south, north }];
  });
}

/** Metres from a point to a way, or null when it is further than `reachMetres`: most of a town is ruled out by its box. */
export function metresFromWay(at: PlanePoint, way: PlaneWay, reachMetres: number): number | null {
  if (at.x < way.west - reachMetres || at.x > way.east + reachMetres) return null;
  if (at.y < way.south - reachMetres || at.y > way.north + reachMetres) return null;
  const metres = metresFromLine(at, way.points);
  return metres <= reachMetres ? metres : null;
}
