import type { Map as MapLibreMap } from 'maplibre-gl';
import { source as baseSource } from './style/expressions.ts';

/** Share of the picture at which the base map is felt for: enough to hit a street, cheap on every rest. */
const feelers = [0.15, 0.35, 0.5, 0.65, 0.85];

/**
 * True when the source draws anything in the visible picture. Feels at 25 places first, because asking for the whole
 * picture copies every feature of a town; that is done only where the feelers find nothing, and then it is little.
 */
export function hasBase(map: MapLibreMap): boolean {
  const ids = baseLayerIds(map);
  if (ids.length === 0) return false;
  const { clientWidth, clientHeight } = map.getContainer();
  const found = feelers.some((x) =>
    feelers.some((y) => map.queryRenderedFeatures([x * clientWidth, y * clientHeight], { layers: ids }).length > 0),
  );
  return found || countBase(map) > 0;
}

/** All features of the source in the picture; slow in a town. */
export function countBase(map: MapLibreMap): number {
  const ids = baseLayerIds(map);
  return ids.length === 0 ? 0 : map.queryRenderedFeatures({ layers: ids }).length;
}

function baseLayerIds(map: MapLibreMap): string[] {
  return (map.getStyle()?.layers ?? [])
    .filter((layer) => 'source' in layer && layer.source === baseSource)
    .map((layer) => layer.id);
}

/** Distinct values of `property` among the rendered features of a layer: tiles repeat a feature at their seams. */
export function countDistinct(map: MapLibreMap, layerId: string, property: string): number {
  if (!map.getLayer(layerId)) return 0;
  const rendered = map.queryRenderedFeatures({ layers: [layerId] });
  return new Set(rendered.map((feature) => String(feature.properties[property]))).size;
}

/** Sum of `amount` over the rendered features of a layer, each value of `property` counted once. */
export function sumDistinct(map: MapLibreMap, layerId: string, property: string, amount: string): number {
  if (!map.getLayer(layerId)) return 0;
  const rendered = map.queryRenderedFeatures({ layers: [layerId] });
  const amounts = new Map(rendered.map(({ properties }) => [properties[property], Number(properties[amount])]));
  return [...amounts.values()].reduce((sum, one) => sum + one, 0);
}
