import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, MapViewpoint } from './map-props.ts';

/** A single mark or a short walk is not shown closer than this when the map fits itself. */
const closestFit = 16.5;
/** So much of the map stays free at each side, as a share of it: a walk fills its picture. */
const fitMarginShare = 0.05;
/** Half a mark, which stands on its place and reaches above it. */
const leastMarginPixels = 20;

/** A view that says by itself where the map goes. */
export type NumberedView = Exclude<MapViewpoint, { readonly fit: 'content' }>;

/** In pixels; a map too small for it gives a quarter of itself, for MapLibre refuses to fit into less than nothing. */
export function fitPadding(
  width: number,
  height: number,
): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
  const margin = (side: number) => Math.min(side / 4, Math.max(leastMarginPixels, side * fitMarginShare));
  const [wide, high] = [margin(width), margin(height)];
  return { top: high, bottom: high, left: wide, right: wide };
}

/** Moves the map to a view at once. */
export function showView(map: MapLibreMap, view: NumberedView): void {
  if ('centre' in view) {
    map.jumpTo({ center: [view.centre.lng, view.centre.lat], zoom: view.zoom });
    return;
  }
  const { bounds } = view;
  const { clientWidth, clientHeight } = map.getContainer();
  const padding = fitPadding(clientWidth, clientHeight);
  const corners: [[number, number], [number, number]] = [
    [bounds.west, bounds.south],
    [bounds.east, bounds.north],
  ];
  map.fitBounds(corners, { padding, maxZoom: closestFit, animate: false });
}

/** True when the view asks for something else than before; a new object with the same numbers does not. */
export function isOtherView(before: MapViewpoint, after: MapViewpoint): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

export function visibleBounds(map: MapLibreMap): Bounds {
  const bounds = map.getBounds();
  return { south: bounds.getSouth(), north: bounds.getNorth(), west: bounds.getWest(), east: bounds.getEast() };
}
