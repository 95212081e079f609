import type { Position } from '../domain/geo/position.ts';

/** Metres east and north of the middle of the town. */
export type Metres = readonly [east: number, north: number];

const metresPerDegree = 111_195;

/** Over the two kilometres of the town a flat earth is wrong by centimetres. */
export function positionAt(centre: Position, [east, north]: Metres): Position {
  return {
    lat: centre.lat + north / metresPerDegree,
    lng: centre.lng + east / (metresPerDegree * Math.cos((centre.lat * Math.PI) / 180)),
  };
}

export function metresBetween([ax, ay]: Metres, [bx, by]: Metres): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The place at share t of the way from a to b. */
export function along([ax, ay]: Metres, [bx, by]: Metres, t: number): Metres {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}
