import { distanceMetres } from '../geo/distance.ts';
import { cellBoundary, cellCentre } from '../heat/cell.ts';
import type { ProtectedDisc } from './discs.ts';

/** No cell of resolution 12 reaches further from its centre than this; only nearer ones are measured. */
const widestCellMetres = 30;

/** True when any part of the cell may lie inside the disc: a cell on the border would tell where the border is. */
export function cellTouchesDisc(cell: string, disc: ProtectedDisc): boolean {
  const centre = cellCentre(cell);
  const between = distanceMetres(centre, disc.centre) - disc.radiusMetres;
  if (between > widestCellMetres) return false;
  if (between <= 0) return true;
  return between <= Math.max(...cellBoundary(cell).map((corner) => distanceMetres(centre, corner)));
}
