import { clustersDbscan, featureCollection, point } from '@turf/turf';
import type { Position } from './position.ts';

/**
 * Groups positions that lie within `radiusMetres` of each other, or of one another's neighbours (DBSCAN). Positions with
 * fewer than `fewest` around them, themselves included, and near no group are in none. Answers indexes into `positions`, each at
 * most once.
 */
export function clusterPositions(
  positions: readonly Position[],
  { radiusMetres, fewest }: { readonly radiusMetres: number; readonly fewest: number },
): readonly (readonly number[])[] {
  const points = featureCollection(positions.map(({ lat, lng }, index) => point([lng, lat], { index })));
  const { features } = clustersDbscan(points, radiusMetres, { units: 'meters', minPoints: fewest });
  const groups = new Map<number, number[]>();
  for (const { properties } of features) {
    if (properties.cluster === undefined) continue;
    const group = groups.get(properties.cluster) ?? [];
    group.push(properties.index as number);
    groups.set(properties.cluster, group);
  }
  return [...groups.values()];
}
