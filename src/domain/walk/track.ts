import type { Position } from '../geo/position.ts';

/** A point of a track. A drawn line has no times. */
export interface TrackPoint extends Position {
  /** Milliseconds since 1970, or null where nobody knows when. */
  readonly atMs: number | null;
}

/** Where a stretch comes from. Only `recorded` and `imported` stretches with times carry seconds. */
export const segmentOrigins = ['recorded', 'imported', 'drawn', 'mended'] as const;
export type SegmentOrigin = (typeof segmentOrigins)[number];

/** `ride`: in a vehicle (privacy rule 3): shown, asked about, never sent. */
export const movements = ['foot', 'ride'] as const;
export type Movement = (typeof movements)[number];

/** Points joined by straight lines. Between two segments lies a gap, of which nothing is known. */
export interface Segment {
  readonly origin: SegmentOrigin;
  readonly movement: Movement;
  /** At least one point. */
  readonly points: readonly TrackPoint[];
}

export interface Track {
  readonly segments: readonly Segment[];
}
