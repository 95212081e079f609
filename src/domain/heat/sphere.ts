import type { Position } from '../geo/position.ts';

/** A direction from the earth's centre. Its length carries no meaning. */
export interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Mean radius of the sphere that H3 is defined on (IUGG R1). */
export const earthRadiusMetres = 6_371_007.180918475;

const radians = Math.PI / 180;

/** Unit vector of a position. */
export function directionOf(position: Position): Direction {
  const lat = position.lat * radians;
  const lng = position.lng * radians;
  return { x: Math.cos(lat) * Math.cos(lng), y: Math.cos(lat) * Math.sin(lng), z: Math.sin(lat) };
}

export function positionOf(direction: Direction): Position {
  const { x, y, z } = direction;
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radians, lng: Math.atan2(y, x) / radians };
}

/**
 * The point of the great circle from a to b at share t of the chord. On the few kilometres between two points of a walk
 * the share of the chord is the share of the way to within a millionth.
 */
export function between(a: Direction, b: Direction, t: number): Direction {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, z: a.z + (b.z - a.z) * t };
}

/** Straight through the earth: shorter than the way over ground by less than a millimetre per 3 km. */
export function chordMetres(a: Direction, b: Direction): number {
  return Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z) * earthRadiusMetres;
}

export function dot(a: Direction, b: Direction): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function cross(a: Direction, b: Direction): Direction {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}
