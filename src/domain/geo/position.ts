/** A place on earth in WGS84 degrees (EPSG:4326). */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

/** True for finite numbers inside the range of latitudes and longitudes. */
export function isPosition(value: { readonly lat: number; readonly lng: number }): boolean {
  return (
    Number.isFinite(value.lat) && Number.isFinite(value.lng) && Math.abs(value.lat) <= 90 && Math.abs(value.lng) <= 180
  );
}
