import { latLngToCell } from 'h3-js';
import type { Position } from '../../../src/domain/geo/position.ts';

const radians = Math.PI / 180;
const earthRadiusMetres = 6_371_007.18;

/** Great-circle distance by the haversine formula; the digest uses chords. */
export function haversineMetres(a: Position, b: Position): number {
  const dLat = (b.lat - a.lat) * radians;
  const dLng = (b.lng - a.lng) * radians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLng / 2) ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point `metres` from `from` at `bearing` radians (direct problem on the sphere). */
export function destination(from: Position, bearing: number, metres: number): Position {
  const angle = metres / earthRadiusMetres;
  const lat = from.lat * radians;
  const sinLat = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
  const lng =
    from.lng * radians +
    Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * sinLat);
  return { lat: Math.asin(sinLat) / radians, lng: ((lng / radians + 540) % 360) - 180 };
}

function bearing(a: Position, b: Position): number {
  const dLng = (b.lng - a.lng) * radians;
  return Math.atan2(
    Math.sin(dLng) * Math.cos(b.lat * radians),
    Math.cos(a.lat * radians) * Math.sin(b.lat * radians) -
      Math.sin(a.lat * radians) * Math.cos(b.lat * radians) * Math.cos(dLng),
  );
}

export interface Sampled {
  /** Metres of path per cell, to about a sample's length per visit. */
  readonly metres: ReadonlyMap<string, number>;
  readonly seconds: ReadonlyMap<string, number>;
}

/** Samples of a stretch of path `metres` long. */
export function sampleCount(metres: number, everyMetres: number): number {
  return Math.max(1, Math.ceil(metres / everyMetres));
}

/** What lies under the path, by asking H3 every 2 cm of the way. */
export function samplePath(points: readonly (Position & { readonly atMs: number })[]): Sampled {
  const metres = new Map<string, number>();
  const seconds = new Map<string, number>();
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Position & { atMs: number };
    const b = points[i] as Position & { atMs: number };
    const length = haversineMetres(a, b);
    const towards = bearing(a, b);
    const samples = sampleCount(length, 0.02);
    for (let j = 0; j < samples; j++) {
      const at = destination(a, towards, ((j + 0.5) / samples) * length);
      const cell = latLngToCell(at.lat, at.lng, 12);
      metres.set(cell, (metres.get(cell) ?? 0) + length / samples);
      seconds.set(cell, (seconds.get(cell) ?? 0) + (b.atMs - a.atMs) / 1000 / samples);
    }
  }
  return { metres, seconds };
}

/** Every cell so near to the path; within 3 mm lie those that sampling may overlook. */
export function cellsBeside(points: readonly Position[], metres = 0.003): ReadonlySet<string> {
  const cells = new Set<string>();
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Position;
    const b = points[i] as Position;
    const length = haversineMetres(a, b);
    const samples = sampleCount(length, 0.004);
    for (let j = 0; j <= samples; j++) {
      const at = destination(a, bearing(a, b), (j / samples) * length);
      for (let way = 0; way < 6; way++) {
        const beside = destination(at, (way * Math.PI) / 3, metres);
        cells.add(latLngToCell(beside.lat, beside.lng, 12));
      }
    }
  }
  return cells;
}
