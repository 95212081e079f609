import type { Position } from '../geo/position.ts';
import type { Segment } from './track.ts';

/** What a file says of a walk. Names are words of the walker's own language. */
export interface WalkForFile {
  readonly name: string;
  readonly segments: readonly Segment[];
  /** Metres above the ellipsoid at a moment of the walk; without entry nobody knows. */
  readonly altitudes: ReadonlyMap<number, number>;
}

export interface MarkForFile {
  readonly position: Position;
  readonly name: string;
  readonly note: string;
  /** The code of its kind, alike in every language: `missing/bench`. */
  readonly type: string;
  readonly atMs: number;
}

export interface FileContent {
  readonly walks: readonly WalkForFile[];
  readonly marks: readonly MarkForFile[];
}

/** About a centimetre: finer than any phone, and what readers of both formats take without rounding. */
export const fileDecimals = 7;
