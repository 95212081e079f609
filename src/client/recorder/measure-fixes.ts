import { deriveTrack } from '../../domain/walk/derive-track.ts';
import type { Fix } from '../../domain/walk/fix.ts';
import { markRides } from '../../domain/walk/rides.ts';
import type { Track } from '../../domain/walk/track.ts';
import { trackMetres } from '../../domain/walk/track-metres.ts';

/** The line made of a recorded walk's raw fixes. */
export function lineOf(fixes: readonly Fix[]): Track {
  return markRides(deriveTrack(fixes));
}

/** Metres on foot: the figure a finished walk is shown with. */
export function measureFixes(fixes: readonly Fix[]): number {
  return trackMetres(lineOf(fixes), 'foot');
}
