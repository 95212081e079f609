import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ColourScheme } from '../colour-scheme.ts';

/**
 * Something of our own on the map. `add` and `remove` mirror each other: after both the map is as before. A new style
 * wipes the map, so `add` may come again; it draws what was last given to `show`.
 */
export interface MapLayer {
  add(map: MapLibreMap, scheme: ColourScheme): void;
  remove(map: MapLibreMap): void;
  /** Layers of the style whose rendered features are this layer's. */
  readonly layerIds: readonly string[];
}

export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Gives a GeoJSON source new data; does nothing while the layer is not on the map. */
export function pour(map: MapLibreMap | null, sourceId: string, data: FeatureCollection): void {
  map?.getSource<GeoJSONSource>(sourceId)?.setData(data);
}

/** Takes layers and their source away; what a new style has wiped already is passed over. */
export function takeAway(map: MapLibreMap, layerIds: readonly string[], sourceId: string): void {
  for (const id of layerIds) if (map.getLayer(id)) map.removeLayer(id);
  if (map.getSource(sourceId)) map.removeSource(sourceId);
}
