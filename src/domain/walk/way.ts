import { metresFromLine } from '../geo/metres-from-line.ts';
import type { Position } from '../geo/position.ts';
import { type PlanePoint, tangentPlane } from '../geo/tangent-plane.ts';

/** A line on a plane, and how far along it each of its points lies. */
export interface Way {
  readonly points: readonly Position[];
  readonly metres: readonly number[];
  readonly onPlane: readonly PlanePoint[];
  toPlane(position: Position): PlanePoint | null;
}

/** null for a line without length, and for one that goes half round the earth. */
export function measureWay(points: readonly Position[]): Way | null {
  const [first] = points;
  if (first === undefined || points.length < 2) return null;
  const { toPlane } = tangentPlane(first);
  const onPlane = points.flatMap((point) => toPlane(point) ?? []);
  if (onPlane.length < points.length) return null;
  const metres: number[] = [];
  for (const [i, { x, y }] of onPlane.entries()) {
    const before = onPlane[i - 1];
    metres.push(before === undefined ? 0 : (metres[i - 1] ?? 0) + Math.hypot(x - before.x, y - before.y));
  }
  return { points, metres, onPlane, toPlane };
}

/** Metres from a place to the nearest of the way. */
export function metresBeside(position: Position, way: Way): number {
  const at = way.toPlane(position);
  return at === null ? Number.POSITIVE_INFINITY : metresFromLine(at, way.onPlane);
}

/** How far along the way it comes by a place within so many metres: once for each time it does, where it is nearest. */
export function passesOf(position: Position, way: Way, nearMetres: number): readonly number[] {
  const at = way.toPlane(position);
  if (at === null) return [];
  const passes: number[] = [];
  let nearest: { readonly along: number; readonly away: number } | null = null;
  for (const [i, to] of way.onPlane.entries()) {
    const from = way.onPlane[i - 1];
    if (from === undefined) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / square));
    const away = Math.hypot(at.x - from.x - share * dx, at.y - from.y - share * dy);
    const along = (way.metres[i - 1] ?? 0) + share * Math.sqrt(square);
    if (away > nearMetres) {
      if (nearest !== null) passes.push(nearest.along);
      nearest = null;
    } else if (nearest === null || away < nearest.away) nearest = { along, away };
  }
  return nearest === null ? passes : [...passes, nearest.along];
}
