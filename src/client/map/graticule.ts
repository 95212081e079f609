import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Bounds } from './map-props.ts';
import { roundLength } from './scale-bar.ts';

/** Metres of one degree of latitude on the sphere that Web Mercator uses. */
const metresPerDegree = (Math.PI * 6_378_137) / 180;

/** Squares are drawn this wide at most; a walker sees three to five across a phone. */
const widestSquarePixels = 110;

/** Side of a square in metres at this scale: the same round lengths as the scale bar. */
export function gridSpacingMetres(metresEachPixel: number): number {
  return roundLength(metresEachPixel * widestSquarePixels);
}

/**
 * Lines of a square grid over `bounds`. Squares are as wide as high at the tenth of a degree nearest the middle (within
 * 0.2 % anywhere in Norway), so that the lines stay where they are while the map is moved within a town.
 */
export function graticule(bounds: Bounds, spacingMetres: number): FeatureCollection<LineString> {
  const latStep = spacingMetres / metresPerDegree;
  const middle = Math.round((bounds.south + bounds.north) * 5) / 10;
  const lngStep = latStep / Math.max(0.01, Math.cos((middle * Math.PI) / 180));
  const meridians = multiples(bounds.west, bounds.east, lngStep).map((lng) =>
    line([lng, bounds.south], [lng, bounds.north]),
  );
  const parallels = multiples(bounds.south, bounds.north, latStep).map((lat) =>
    line([bounds.west, lat], [bounds.east, lat]),
  );
  return { type: 'FeatureCollection', features: [...meridians, ...parallels] };
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

function line(from: [number, number], to: [number, number]): Feature<LineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [from, to] } };
}
