/** Length of the equator in metres (WGS84 semi-major axis 6378137 m × 2π), the width of the Web Mercator world. */
const equatorMetres = 2 * Math.PI * 6_378_137;

/** Metres that one CSS pixel covers at this latitude; MapLibre's zoom 0 is a world of 512 px. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The largest 1, 2 or 5 times a power of ten that is not above `limit`. */
export function roundLength(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  const lead = limit / power;
  if (lead >= 5) return 5 * power;
  return (lead >= 2 ? 2 : 1) * power;
}

export interface ScaleBar {
  readonly metres: number;
  readonly widthPixels: number;
}

/** A bar of a round length, between two fifths of `maxWidthPixels` and all of it. */
export function scaleBar(metresEachPixel: number, maxWidthPixels: number): ScaleBar {
  const metres = roundLength(metresEachPixel * maxWidthPixels);
  return { metres, widthPixels: metres / metresEachPixel };
}
