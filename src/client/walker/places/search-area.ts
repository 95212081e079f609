import { isInsideRing } from '../../../domain/geo/area.ts';
import { destination } from '../../../domain/geo/destination.ts';
import type { Position } from '../../../domain/geo/position.ts';
import type { Campaign } from '../../../protocol/campaign.ts';
import type { SearchArea } from '../../recorder/place-names-port.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';

/** Around the middle, as far as the reading around each place of them overlaps. */
const stepMetres = 5000;
const directions = [0, 45, 90, 135, 180, 225, 270, 315] as const;

/** Where names are searched, and what distances are from. */
export interface SearchFrom extends SearchArea {
  readonly from: 'last' | 'centre' | 'point';
}

/**
 * Where names are searched: where this phone last marked something, and the innsamling's middle with what of its area lies
 * around that; before these the last `point` of a walk that is being drawn. null: nobody knows where, so that there is nothing to search.
 */
export function searchArea(
  campaign: Pick<Campaign, 'centre' | 'area'> | null,
  spots: readonly Pick<SpotRecord, 'position' | 'markedAtMs'>[],
  point: Position | null = null,
): SearchFrom | null {
  const newest = [...spots].sort((a, b) => b.markedAtMs - a.markedAtMs).find(({ position }) => position !== null);
  const last = newest?.position ?? null;
  if (point === null && last === null && campaign === null) return null;
  const centre = campaign === null ? [] : [campaign.centre];
  const far = campaign === null ? [] : around(campaign.centre, campaign.area);
  const known = [...(last === null ? [] : [last]), ...centre];
  if (point !== null) return { near: [point, ...known], far, from: 'point' };
  return { near: known, far, from: last === null ? 'centre' : 'last' };
}

function around(centre: Position, area: readonly Position[] | null): readonly Position[] {
  if (area === null) return [];
  return directions.map((degrees) => destination(centre, degrees, stepMetres)).filter((one) => isInsideRing(one, area));
}
