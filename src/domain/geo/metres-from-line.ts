import type { PlanePoint } from './tangent-plane.ts';

/** Metres from a point to the nearest place of a line; to its only point, or Infinity for a line without points. */
export function metresFromLine({ x, y }: PlanePoint, line: readonly PlanePoint[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let from: PlanePoint | undefined;
  for (const to of line) {
    const dx = from ? to.x - from.x : 0;
    const dy = from ? to.y - from.y : 0;
    const start = from ?? to;
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : ((x - start.x) * dx + (y - start.y) * dy) / square;
    const on = Math.min(1, Math.max(0, share));
    nearest = Math.min(nearest, Math.hypot(x - start.x - on * dx, y - start.y - on * dy));
    from = to;
  }
  return nearest;
}
