import type { Position } from '../geo/position.ts';

/** What a square or a senior centre with its yard takes; a wider one would take in the homes around it (own choice). */
export const widestPublicPlaceMetres = 60;

/** A place where a walk may start and end without a disc. No wider than `widestPublicPlaceMetres`, whatever it says. */
export interface PublicPlace extends Position {
  readonly radiusMetres: number;
}
