import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { Position } from '../../../domain/geo/position.ts';
import type { ColourScheme } from '../colour-scheme.ts';
import type { HeatStep } from '../heat-scale.ts';
import { levelStrength } from '../heat-scale.ts';
import type { MapHeatCell } from '../map-props.ts';

/** What the grid says of a cell; handed in, because the grid's library is loaded only when there is heat. */
export interface CellGrid {
  readonly boundary: (cell: string) => readonly Position[];
  readonly centre: (cell: string) => Position;
  readonly level: (cell: string) => number;
}

/** The cells of a picture: their outlines, and their centres for where an outline would be too small to see. */
export interface HeatFeatures {
  readonly outlines: FeatureCollection<Polygon>;
  readonly centres: FeatureCollection<Point>;
}

/** Coarse cells first, so that a fine one at an edge lies on top. Cells below the lowest class are not there. */
export function heatFeatures(
  cells: readonly MapHeatCell[],
  scale: readonly HeatStep[],
  scheme: ColourScheme,
  grid: CellGrid,
): HeatFeatures {
  const drawn = cells.flatMap((cell) => {
    const colour = classColour(cell.people, scale);
    return colour === null ? [] : [{ ...cell, colour, level: grid.level(cell.cell) }];
  });
  drawn.sort((a, b) => a.level - b.level);
  const strengths = levelStrength[scheme];
  const outlines = drawn.map(
    ({ cell, people, colour, level }): Feature<Polygon> => ({
      type: 'Feature',
      properties: { cell, people, colour, level, strength: strengths[level] ?? 0.85 },
      geometry: { type: 'Polygon', coordinates: [ring(grid.boundary(cell))] },
    }),
  );
  const centres = drawn.map(({ cell, people, colour, level }): Feature<Point> => {
    const { lat, lng } = grid.centre(cell);
    const geometry: Point = { type: 'Point', coordinates: [lng, lat] };
    return { type: 'Feature', properties: { cell, people, colour, level }, geometry };
  });
  return {
    outlines: { type: 'FeatureCollection', features: outlines },
    centres: { type: 'FeatureCollection', features: centres },
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
