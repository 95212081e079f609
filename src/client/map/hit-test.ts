import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Position } from '../../domain/geo/position.ts';
import { smallCellLayerIds } from './layers/small-cells.ts';

/** Half the side of the square in which a finger finds a mark: together with the mark 64 px. */
const fingerPixels = 22;

export type Hit =
  | { readonly kind: 'spot'; readonly id: string }
  | { readonly kind: 'group'; readonly id: number; readonly position: Position }
  | { readonly kind: 'cell'; readonly cell: string };

/** What lies under a press: a group's own pill, else the topmost mark near it, else the finest cell at it. */
export function hitAt(map: MapLibreMap, point: { readonly x: number; readonly y: number }): Hit | null {
  const at: PointLike = [point.x, point.y];
  const near: [PointLike, PointLike] = [
    [point.x - fingerPixels, point.y - fingerPixels],
    [point.x + fingerPixels, point.y + fingerPixels],
  ];
  const group = first(map, at, ['spots-groups']);
  if (group?.geometry.type === 'Point') {
    const [lng = 0, lat = 0] = group.geometry.coordinates;
    return { kind: 'group', id: Number(group.properties.cluster_id), position: { lat, lng } };
  }
  const spot: unknown = first(map, near, ['spots-chosen', 'spots'])?.properties.id;
  if (typeof spot === 'string') return { kind: 'spot', id: spot };
  const cell: unknown = first(map, at, ['heat', ...smallCellLayerIds])?.properties.cell;
  return typeof cell === 'string' ? { kind: 'cell', cell } : null;
}

function first(map: MapLibreMap, where: PointLike | [PointLike, PointLike], layers: readonly string[]) {
  const there = layers.filter((layer) => map.getLayer(layer));
  return there.length === 0 ? undefined : map.queryRenderedFeatures(where, { layers: there })[0];
}
