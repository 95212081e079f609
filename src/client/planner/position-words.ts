import type { Position } from '../../domain/geo/position.ts';

/** "63.43051, 10.39512": latitude first with points, the form that map services and GIS programs take when pasted. */
export function positionWords({ lat, lng }: Position): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}
