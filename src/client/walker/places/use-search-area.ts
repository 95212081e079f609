import type { Position } from '../../../domain/geo/position.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { type SearchFrom, searchArea } from './search-area.ts';

/** A map that ends before this zoom has no names of streets. */
const leastZoom = 13;

/** Where a name can be searched; null where there is no map with names, or nobody knows where to look. */
export function useSearchArea(point: Position | null = null): SearchFrom | null {
  const { mapSource, membership, spots } = usePorts();
  const source = useLive(mapSource);
  const campaign = useLive(membership.campaign);
  const marked = useLive(spots.all);
  const isNamed = source !== undefined && source.kind !== 'none' && source.maxZoom >= leastZoom;
  return isNamed ? searchArea(campaign ?? null, marked ?? [], point) : null;
}
