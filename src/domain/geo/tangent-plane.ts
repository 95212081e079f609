import type { Position } from './position.ts';

/** Metres east and north of the plane's centre. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

export interface TangentPlane {
  /** null for places more than 60° away, which the plane hardly shows. */
  toPlane(position: Position): PlanePoint | null;
  toPosition(point: PlanePoint): Position;
}

/** Mean earth radius (IUGG R1) in metres, the one Turf measures with. */
const earthRadiusMetres = 6_371_008.8;
const radians = Math.PI / 180;

/**
 * Gnomonic projection around a place: great circles become straight lines, and a circle around the centre stays a
 * circle (250 m grow by 0.1 µm), so a track is cut by a disc with school geometry and without error.
 * Formulas: Snyder, Map Projections: A Working Manual (1987), pp. 164–168.
 */
export function tangentPlane(centre: Position): TangentPlane {
  const sinCentre = Math.sin(centre.lat * radians);
  const cosCentre = Math.cos(centre.lat * radians);

  function toPlane(position: Position): PlanePoint | null {
    const sinLat = Math.sin(position.lat * radians);
    const cosLat = Math.cos(position.lat * radians);
    const east = (position.lng - centre.lng) * radians;
    const towards = sinCentre * sinLat + cosCentre * cosLat * Math.cos(east);
    if (towards < 0.5) return null;
    return {
      x: (earthRadiusMetres * cosLat * Math.sin(east)) / towards,
      y: (earthRadiusMetres * (cosCentre * sinLat - sinCentre * cosLat * Math.cos(east))) / towards,
    };
  }

  function toPosition({ x, y }: PlanePoint): Position {
    const rho = Math.hypot(x, y);
    if (rho === 0) return centre;
    const angle = Math.atan(rho / earthRadiusMetres);
    const sin = Math.sin(angle);
    const cos = Math.cos(angle);
    const lat = Math.asin(cos * sinCentre + (y * sin * cosCentre) / rho) / radians;
    const lng = centre.lng + Math.atan2(x * sin, rho * cosCentre * cos - y * sinCentre * sin) / radians;
    return { lat, lng: ((((lng + 180) % 360) + 360) % 360) - 180 };
  }

  return { toPlane, toPosition };
}
