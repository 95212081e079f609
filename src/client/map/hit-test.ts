import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';

/** Half the side of the square in which a finger finds a mark: together with the mark 64 px. */
const fingerPixels = 22;

export type Hit = { readonly kind: 'spot'; readonly id: string } | { readonly kind: 'cell'; readonly cell: string };

/** What lies under a press: the topmost mark near it, else the finest cell at it. */
export function hitAt(map: MapLibreMap, point: { readonly x: number; readonly y: number }): Hit | null {
  const near: [PointLike, PointLike] = [
    [point.x - fingerPixels, point.y - fingerPixels],
    [point.x + fingerPixels, point.y + fingerPixels],
  ];
  const spot = firstProperty(map, near, 'spots', 'id');
  if (spot !== null) return { kind: 'spot', id: spot };
  const cell = firstProperty(map, [point.x, point.y], 'heat', 'cell');
  return cell === null ? null : { kind: 'cell', cell };
}

function firstProperty(
  map: MapLibreMap,
  where: PointLike | [PointLike, PointLike],
  layerId: string,
  property: string,
): string | null {
  if (!map.getLayer(layerId)) return null;
  const value: unknown = map.queryRenderedFeatures(where, { layers: [layerId] })[0]?.properties[property];
  return typeof value === 'string' ? value : null;
}
