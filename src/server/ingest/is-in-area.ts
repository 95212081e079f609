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
  return placesOf(body).some((place) => isInRing(place, area));
}

function placesOf(body: WalkBody | SpotBody): readonly Position[] {
  if ('cells' in body) return body.cells.map(cellCentre);
  return 'cell' in body ? [cellCentre(body.cell)] : [{ lat: body.lat, lng: body.lng }];
}

/** Counts how often a ray to the east meets the ring; degrees as plane coordinates, good for areas off the antimeridian. */
function isInRing(place: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (a.lat > place.lat === b.lat > place.lat) continue;
    const crossingLng = a.lng + ((place.lat - a.lat) / (b.lat - a.lat)) * (b.lng - a.lng);
    if (place.lng < crossingLng) inside = !inside;
  }
  return inside;
}
