import type { Position } from '../geo/position.ts';
import { cellCentre, cellParent } from './cell.ts';
import type { WalkDigest } from './digest.ts';
import { staySeconds } from './layers.ts';

/** A cell of somebody's own map: k = 1, for it never leaves the phone. */
export interface OwnCell {
  readonly cell: string;
  /** Walks that went through it, or seconds spent in it, as the layer has it. */
  readonly figure: number;
}

/** Where a list says that the map is strongest: the busiest cell around there. */
export interface OwnPlace extends OwnCell {
  readonly position: Position;
}

export interface OwnLayer {
  readonly cells: readonly OwnCell[];
  /** Highest figure first; one for each cell of `placeLevel`. */
  readonly places: readonly OwnPlace[];
}

export interface OwnHeat {
  readonly walked: OwnLayer;
  /** Seconds of the walks that stayed in the cell; waiting for a green light is no stay. */
  readonly stayed: OwnLayer;
}

/** About 130 m across: as far as one name of a list reaches. */
const placeLevel = 10;
/** Further down a list of places nobody reads, and each asks the map for its name. */
const mostPlaces = 150;

/** All walks of one person on one map. Nothing is cut away from it: it is drawn for that person alone. */
export function gatherOwnHeat(digests: readonly WalkDigest[]): OwnHeat {
  const walks = new Map<string, number>();
  const seconds = new Map<string, number>();
  for (const digest of digests) {
    for (const [i, cell] of digest.cells.entries()) {
      walks.set(cell, (walks.get(cell) ?? 0) + 1);
      const spent = digest.seconds[i] ?? 0;
      if (spent >= staySeconds) seconds.set(cell, (seconds.get(cell) ?? 0) + spent);
    }
  }
  return { walked: layerOf(walks), stayed: layerOf(seconds) };
}

function layerOf(figures: ReadonlyMap<string, number>): OwnLayer {
  const cells = [...figures].map(([cell, figure]) => ({ cell, figure })).sort(byFigure);
  const places = new Map<string, OwnCell>();
  for (const one of cells) {
    const parent = cellParent(one.cell, placeLevel);
    if (!places.has(parent)) places.set(parent, one);
    if (places.size === mostPlaces) break;
  }
  return { cells, places: [...places.values()].map((one) => ({ ...one, position: cellCentre(one.cell) })) };
}

/** The id settles a tie, so that a list does not change its order by itself. */
function byFigure(a: OwnCell, b: OwnCell): number {
  return b.figure - a.figure || (a.cell < b.cell ? -1 : 1);
}
