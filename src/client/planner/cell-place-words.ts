import type { NameNear } from '../../domain/geo/name-near.ts';
import { placeWords } from './place-words.ts';

/** H3 resolution 10, some 130 m across; a larger cell is not at the street that happens to cross its middle. */
const finestOfAreas = 9;

/** Where a cell lies: the street at its middle and the part of the town; for large cells that part alone. */
export function cellPlaceWords(near: NameNear | undefined, level: number): string {
  return placeWords(near && level <= finestOfAreas ? { ...near, at: null } : near);
}
