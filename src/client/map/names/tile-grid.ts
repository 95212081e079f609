import type { Position } from '../../../domain/geo/position.ts';

/** A square of the Web Mercator tile scheme, y from the north. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;
/** Metres around the equator (WGS84 semi-major axis × 2π). */
const equatorMetres = 2 * Math.PI * 6_378_137;

/** Where a position lies in the whole world's picture: both from 0 to 1, y from the north. */
function onWorld({ lat, lng }: Position): { readonly x: number; readonly y: number } {
  const sin = Math.sin(lat * radians);
  return { x: (lng + 180) / 360, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** The position at a point of a tile, in the tile's own units from its north-west corner. */
export function positionInTile({ z, x, y }: TilePlace, at: { readonly x: number; readonly y: number }): Position {
  const tiles = 2 ** z;
  const north = Math.PI * (1 - (2 * (y + at.y)) / tiles);
  return { lat: Math.atan(Math.sinh(north)) / radians, lng: ((x + at.x) / tiles) * 360 - 180 };
}

/** Every tile of a zoom that comes within `metres` of one of the positions, each once, those around the first first. */
export function tilesNear(positions: readonly Position[], metres: number, z: number): readonly TilePlace[] {
  const tiles = 2 ** z;
  const found = new Map<string, TilePlace>();
  for (const position of positions) {
    const { x, y } = onWorld(position);
    const reach = metres / (equatorMetres * Math.cos(position.lat * radians));
    const last = (share: number) => Math.min(tiles - 1, Math.max(0, Math.floor(share * tiles)));
    for (let row = last(y - reach); row <= last(y + reach); row += 1) {
      for (let column = last(x - reach); column <= last(x + reach); column += 1) {
        found.set(`${column}/${row}`, { z, x: column, y: row });
      }
    }
  }
  return [...found.values()];
}
