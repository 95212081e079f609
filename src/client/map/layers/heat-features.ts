import type { FeatureCollection, Polygon } from 'geojson';
import type { Position } from '../../../domain/geo/position.ts';
import type { HeatStep } from '../heat-scale.ts';
import { levelStrength } from '../heat-scale.ts';
import type { MapHeatCell } from '../map-props.ts';

/** What the grid says of a cell; handed in, because the grid's library is loaded only when there is heat. */
export interface CellGrid {
  readonly boundary: (cell: string) => readonly Position[];
  readonly level: (cell: string) => number;
}

/** Coarse cells first, so that a fine one at an edge lies on top. Cells below the lowest class are not there. */
export function heatFeatures(
  cells: readonly MapHeatCell[],
  scale: readonly HeatStep[],
  grid: CellGrid,
): FeatureCollection<Polygon> {
  const drawn = cells.flatMap((cell) => {
    const colour = classColour(cell.people, scale);
    return colour === null ? [] : [{ ...cell, colour, level: grid.level(cell.cell) }];
  });
  drawn.sort((a, b) => a.level - b.level);
  return {
    type: 'FeatureCollection',
    features: drawn.map(({ cell, people, colour, level }) => ({
      type: 'Feature',
      properties: { cell, people, colour, level, strength: levelStrength[level] ?? 0.85 },
      geometry: { type: 'Polygon', coordinates: [ring(grid.boundary(cell))] },
    })),
  };
}

/** Colour of the highest class that does not start above `people`; null below the lowest. */
export function classColour(people: number, scale: readonly HeatStep[]): string | null {
  return scale.findLast((step) => step.from <= people)?.colour ?? null;
}

function ring(corners: readonly Position[]): number[][] {
  const points = corners.map((corner) => [corner.lng, corner.lat]);
  const first = points[0];
  return first === undefined ? [] : [...points, first];
}
