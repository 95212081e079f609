import type { NameNear } from '../../domain/geo/name-near.ts';
import type { Position } from '../../domain/geo/position.ts';
import type { NameIndex } from '../../domain/geo/search-names.ts';
import type { StreetRun } from '../../domain/geo/streets-along.ts';

/**
 * Names out of the map's own tiles, from our own server only. null: there is no map with names, it cannot be read now, or
 * the asker went away; a list then says what it says without names.
 */
export interface PlaceNames {
  /** For each line the streets it goes along, in order. */
  streetsAlong(
    lines: readonly (readonly Position[])[],
    signal: AbortSignal,
  ): Promise<readonly (readonly StreetRun[])[] | null>;
  /** One answer for each position. */
  namesNear(positions: readonly Position[], signal: AbortSignal): Promise<readonly NameNear[] | null>;
  /** What can be searched around these positions, nearest to the first one first. `onShare` tells how far it is read, 0 to 1. */
  indexAround(where: SearchArea, signal: AbortSignal, onShare: (share: number) => void): Promise<NameIndex | null>;
}

export interface SearchArea {
  /** Everything with a name is searched about a kilometre around these. Distances are from the first. */
  readonly near: readonly Position[];
  /** Streets and parts of a town, a few kilometres around these. */
  readonly far: readonly Position[];
}
