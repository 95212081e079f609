import type { AddLayerObject } from 'maplibre-gl';
import { smallBelowZoom, smallCellsSource } from './small-cells.ts';

/** Wide enough to tell its colour at arm's length. */
const radiusPixels = 5;
const edgePixels = 1.5;

export const cellWayLayerIds = ['heat-way-edge', 'heat-way'];

/** A way of discs, one for each cell, and all their edges under all of them: its colours run together, its edge does not. */
export function cellWayLayers(): AddLayerObject[] {
  const disc = (id: string, radius: number): AddLayerObject => ({
    id,
    type: 'circle',
    source: smallCellsSource,
    maxzoom: smallBelowZoom(12),
    layout: { visibility: 'none', 'circle-sort-key': ['get', 'people'] },
    paint: { 'circle-radius': radius, 'circle-color': ['get', 'colour'] },
  });
  return [disc('heat-way-edge', radiusPixels + edgePixels), disc('heat-way', radiusPixels)];
}
