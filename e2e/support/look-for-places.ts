import { cellToLatLng, isValidCell } from 'h3-js';
import { distanceMetres } from '../../src/domain/geo/distance.ts';
import type { Position } from '../../src/domain/geo/position.ts';

/** Every place that a text names, as an H3 cell or as a pair of coordinates, in whatever structure it stands. */
export function placesIn(text: string): readonly Position[] {
  const cells = (text.match(/\b8[0-9a-f]{14}\b/g) ?? []).filter((cell) => isValidCell(cell));
  const pairs = [...text.matchAll(/"lat":(-?\d+(?:\.\d+)?),"lng":(-?\d+(?:\.\d+)?)/g)];
  return [
    ...cells.map((cell) => {
      const [lat, lng] = cellToLatLng(cell);
      return { lat, lng };
    }),
    ...pairs.map(([, lat, lng]) => ({ lat: Number(lat), lng: Number(lng) })),
  ];
}

/** Metres from `place` to the nearest place named in the text. */
export function nearestMetres(text: string, place: Position): number {
  return Math.min(...placesIn(text).map((named) => distanceMetres(named, place)));
}
