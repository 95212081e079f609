import { isInsideRing } from '../../domain/geo/area.ts';
import type { Position } from '../../domain/geo/position.ts';
import { cellCentre } from '../../domain/heat/cell.ts';
import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';
import type { Campaign } from '../../protocol/campaign.ts';

/**
 * True when a contribution concerns the campaign's area. A walk across the border is taken whole: one cell inside is
 * enough, since nobody walks by the map of municipalities.
 */
export function isInArea(body: WalkBody | SpotBody, area: Campaign['area']): boolean {
  if (!area) return true;
  return placesOf(body).some((place) => isInsideRing(place, area));
}

function placesOf(body: WalkBody | SpotBody): readonly Position[] {
  if ('cells' in body) return body.cells.map(cellCentre);
  return 'cell' in body ? [cellCentre(body.cell)] : [{ lat: body.lat, lng: body.lng }];
}
