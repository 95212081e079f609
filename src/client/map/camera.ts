import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, MapViewpoint } from './map-props.ts';

/** A single mark or a short walk is not shown closer than this when the map fits itself. */
const closestFit = 16.5;
const fitPaddingPixels = 48;

/** Moves the map to a view at once. `content` is what there is to fit, or null as long as there is nothing. */
export function showView(map: MapLibreMap, view: MapViewpoint, content: Bounds | null): void {
  if ('centre' in view) {
    map.jumpTo({ center: [view.centre.lng, view.centre.lat], zoom: view.zoom });
    return;
  }
  const bounds = 'bounds' in view ? view.bounds : content;
  if (bounds === null) return;
  const box = map.getContainer();
  // Padding may not eat a small map: MapLibre refuses to fit then and stays where it was.
  const padding = Math.min(fitPaddingPixels, box.clientWidth / 6, box.clientHeight / 6);
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
