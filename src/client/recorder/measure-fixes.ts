import { deriveLine, type Line } from '../../domain/walk/derive-line.ts';
import { type RideRules, rideRules } from '../../domain/walk/ride-rules.ts';
import { markRides } from '../../domain/walk/rides.ts';
import { trackMetres } from '../../domain/walk/track-metres.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';

/** The line made of a recorded walk's journal, and why it has gaps. */
export function lineOf(entries: readonly WalkEntry[], rides: RideRules = rideRules): Line {
  const { track, gaps } = deriveLine(entries);
  return { track: markRides(track, rides), gaps };
}

/** Metres on foot: the figure a finished walk is shown with. */
export function measureFixes(entries: readonly WalkEntry[]): number {
  return trackMetres(lineOf(entries).track, 'foot');
}
