import { lengthMetres } from '../geo/length.ts';
import type { Movement, Track } from './track.ts';

/** Metres along the segments, of one movement or of all; gaps add nothing. */
export function trackMetres(track: Track, movement?: Movement): number {
  return track.segments
    .filter((segment) => movement === undefined || segment.movement === movement)
    .reduce((metres, segment) => metres + lengthMetres(segment.points), 0);
}
