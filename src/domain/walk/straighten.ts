import type { PlanePoint } from '../geo/tangent-plane.ts';

/**
 * The points moved onto the fewest straight lines that none of them is further from than the tolerance (Douglas and
 * Peucker). Streets are straight between corners; what wiggles less than a position wanders is the wandering.
 */
export function straighten(points: readonly PlanePoint[], toleranceMetres: number): readonly PlanePoint[] {
  const onLine: PlanePoint[] = [...points];
  const open: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const [a, b] = [points[first], points[last]];
    if (!a || !b || last - first < 2) continue;
    const [worst, metres] = farthest(points, first, last, a, b);
    if (metres > toleranceMetres) open.push([first, worst], [worst, last]);
    else layOn(onLine, first, last, a, b);
  }
  return onLine;
}

function farthest(
  points: readonly PlanePoint[],
  first: number,
  last: number,
  a: PlanePoint,
  b: PlanePoint,
): readonly [number, number] {
  let worst: readonly [number, number] = [first, 0];
  for (let i = first + 1; i < last; i++) {
    const point = points[i] as PlanePoint;
    const on = shareAlong(point, a, b);
    const metres = Math.hypot(point.x - a.x - on * (b.x - a.x), point.y - a.y - on * (b.y - a.y));
    if (metres > worst[1]) worst = [i, metres];
  }
  return worst;
}

/** Each at its own share of the way, but never back behind the one before it: on a straight line one does not turn. */
function layOn(onLine: PlanePoint[], first: number, last: number, a: PlanePoint, b: PlanePoint): void {
  let reached = 0;
  for (let i = first + 1; i < last; i++) {
    reached = Math.max(reached, shareAlong(onLine[i] as PlanePoint, a, b));
    onLine[i] = { x: a.x + reached * (b.x - a.x), y: a.y + reached * (b.y - a.y) };
  }
}

function shareAlong({ x, y }: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square));
}
