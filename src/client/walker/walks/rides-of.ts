import type { Track } from '../../../domain/walk/track.ts';

/** The parts of a walk that look like rides. */
export function ridesOf({ segments }: Track): Track {
  return { segments: segments.filter(({ movement }) => movement === 'ride') };
}

export function hasRide(track: Track): boolean {
  return ridesOf(track).segments.length > 0;
}
