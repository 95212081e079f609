import type { Position } from '../../../domain/geo/position.ts';
import type { Bounds } from '../../map/map-props.ts';

/** Of the way that is missing, so much more on each side: one walks round, not only across. */
const share = 0.35;
/** About sixty metres: both ends of a gap may be one place. */
const leastDegrees = 0.0006;

/** What the map shows of a gap. */
export function gapBounds(places: readonly Position[]): Bounds {
  const [lats, lngs] = [places.map(({ lat }) => lat), places.map(({ lng }) => lng)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const tall = Math.max(leastDegrees, (north - south) * share);
  const wide = Math.max(leastDegrees * 2, (east - west) * share);
  return { south: south - tall, north: north + tall, west: west - wide, east: east + wide };
}
