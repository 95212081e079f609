import type { Drawing, DrawnPoint, StrokeFailure } from '../../domain/walk/drawing.ts';
import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';
import type { Live } from './live.ts';

/** `points`: how many there are now. */
export type Stroked =
  | { readonly ok: true; readonly points: number }
  | { readonly ok: false; readonly failure: StrokeFailure | StorageTrouble };

/** A drawing and its changes, each of them on the device when its promise answers. */
export interface Strokes {
  /** The one that is not finished yet, however long ago it was begun; null: none. */
  readonly drawing: Live<Drawing | null>;
  add(point: DrawnPoint): Promise<Stroked>;
  /** The point of this index, from 0. */
  move(at: number, to: DrawnPoint): Promise<Stroked>;
  remove(at: number): Promise<Stroked>;
  /** Takes the last change back. */
  undo(): Promise<Stroked>;
}

/** Draws the way through a gap, between its ends. */
export interface MendDrawer extends Strokes {
  /** Mends the gap with it. */
  finish(): Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: 'no-points' | StorageTrouble }>;
}

/** Draws a walk afterwards. */
export interface Drawer extends Strokes {
  /** What is drawn, or will be, is a group walk of so many. */
  attest(people: number): Promise<{ readonly ok: true } | { readonly ok: false; readonly trouble: StorageTrouble }>;
  /** Keeps it as a walk. `too-short`: it is under 50 m, and stays as it is. */
  finish(): Promise<
    | { readonly ok: true; readonly walkId: string }
    | { readonly ok: false; readonly failure: 'too-short' | StorageTrouble }
  >;
  /** Throws it away. */
  drop(): Promise<{ readonly ok: true } | { readonly ok: false; readonly trouble: StorageTrouble }>;
}
