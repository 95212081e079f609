import { cellArea, cellToBoundary, cellToLatLng, cellToParent, getResolution, isValidCell, latLngToCell } from 'h3-js';
import type { Position } from '../geo/position.ts';

/** The level at which a digest leaves the device: edge 10.8 m, about 19 m across. */
export const digestLevel = 12;
/** The level of a stay mark: edge 28.7 m. */
export const stayLevel = 11;
/** The levels at which heat is published, finest first (privacy rule 16). */
export const publishedLevels = [12, 11, 10, 9, 8] as const;

/** The H3 index of the cell around a position, as 15 lower-case hex digits. */
export function cellOf(position: Position, level: number): string {
  return latLngToCell(position.lat, position.lng, level);
}

export function cellCentre(cell: string): Position {
  const [lat, lng] = cellToLatLng(cell);
  return { lat, lng };
}

/**
 * Corners of the outline in counter-clockwise order, the first not repeated: six, or five for a pentagon. A cell
 * across the antimeridian has longitudes of both signs.
 */
export function cellBoundary(cell: string): readonly Position[] {
  return cellToBoundary(cell).map(([lat, lng]) => ({ lat, lng }));
}

/** The cell's own area; areas of one level vary 1.4 times over Norway, so densities divide by this. */
export function cellAreaM2(cell: string): number {
  return cellArea(cell, 'm2');
}

/** The coarser cell that owns this one by its id, which is not always the one that covers its centre. */
export function cellParent(cell: string, level: number): string {
  return cellToParent(cell, level);
}

export function cellLevel(cell: string): number {
  return getResolution(cell);
}

/** True for a valid H3 cell of any level. */
export function isCell(text: string): boolean {
  return isValidCell(text);
}
