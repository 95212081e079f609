import type { MapSpot } from '../../map/map-props.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import type { Translate } from '../../ui/use-text.ts';
import { spotTitle } from './spot-words.ts';

export function toMapSpots(spots: readonly SpotRecord[], t: Translate): readonly MapSpot[] {
  return spots.map((spot) => ({
    id: spot.id,
    sentiment: spot.sentiment,
    position: spot.position,
    label: spotTitle(spot, t),
  }));
}
