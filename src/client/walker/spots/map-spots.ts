import type { MapSpot } from '../../map/map-props.ts';
import type { SpotRecord } from '../../recorder/walker-ports.ts';
import type { Translate } from '../../ui/use-text.ts';
import { spotTitle } from './spot-words.ts';

/** Those whose place is known; the list beside the map has all. */
export function toMapSpots(spots: readonly SpotRecord[], t: Translate): readonly MapSpot[] {
  return spots.flatMap(({ id, sentiment, kind, position }) =>
    position === null
      ? []
      : [{ id, sentiment: sentiment ?? 'unsaid', position, label: spotTitle({ sentiment, kind }, t) }],
  );
}
