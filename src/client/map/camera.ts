import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, MapViewpoint } from './map-props.ts';

/** A single mark or a short walk is not shown closer than this when the map fits itself. */
const closestFit = 16.5;
/** Clear of the north mark above, of the scale and a row of buttons below, and of half a mark at the sides. */
const fitPaddingPixels = { top: 84, bottom: 76, left: 40, right: 40 } as const;

/** A view that says by itself where the map goes. */
export type NumberedView = Exclude<MapViewpoint, { readonly fit: 'content' }>;

/** Moves the map to a view at once. */
export function showView(map: MapLibreMap, view: NumberedView): void {
  if ('centre' in view) {
    map.jumpTo({ center: [view.centre.lng, view.centre.lat], zoom: view.zoom });
    return;
  }
  const { bounds } = view;
  const box = map.getContainer();
  // Padding may not eat a small map: MapLibre refuses to fit then and stays where it was.
  const { top, bottom, left, right } = fitPaddingPixels;
  const wide = Math.min(1, box.clientWidth / 3 / (left + right));
  const high = Math.min(1, box.clientHeight / 2 / (top + bottom));
  const padding = { top: top * high, bottom: bottom * high, left: left * wide, right: right * wide };
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
