import { distanceMetres } from '../geo/distance.ts';
import { lengthMetres } from '../geo/length.ts';
import type { Position } from '../geo/position.ts';
import type { Track } from './track.ts';

export interface DrawnPoint extends Position {
  /** What it was found by; null where it was shown on the map. */
  readonly name: string | null;
}

/** One change, with what it takes to undo it. */
export type Stroke =
  | { readonly did: 'add' }
  | { readonly did: 'move'; readonly at: number; readonly from: DrawnPoint }
  | { readonly did: 'remove'; readonly at: number; readonly point: DrawnPoint };

/** A walk that is being drawn, point for point. */
export interface Drawing {
  readonly points: readonly DrawnPoint[];
  /** In the order they were made. */
  readonly strokes: readonly Stroke[];
  /** Of a group walk: how many went along. */
  readonly people?: number;
}

/** `same`: there is a point already. `too-far`: nobody draws so long a stretch on purpose. `gone`: no such point. */
export type StrokeFailure = 'same' | 'too-far' | 'gone';

export type Drawn =
  | { readonly ok: true; readonly drawing: Drawing }
  | { readonly ok: false; readonly failure: StrokeFailure };

export const noDrawing: Drawing = { points: [], strokes: [] };

/** The cross-hair that was not moved, and a finger that presses twice. */
const sameMetres = 1;
/** A tap on the map of a whole county, or a street of that name in another town. */
const farMetres = 5000;

export function addPoint(drawing: Drawing, point: DrawnPoint): Drawn {
  const { points, strokes } = drawing;
  const last = points.at(-1);
  const failure = last === undefined ? null : misfit(point, [last]);
  if (failure !== null) return { ok: false, failure };
  return { ok: true, drawing: { ...drawing, points: [...points, point], strokes: [...strokes, { did: 'add' }] } };
}

export function movePoint(drawing: Drawing, at: number, to: DrawnPoint): Drawn {
  const { points, strokes } = drawing;
  const from = points[at];
  if (from === undefined) return { ok: false, failure: 'gone' };
  const failure = misfit(
    to,
    [points[at - 1], points[at + 1]].filter((point) => point !== undefined),
  );
  if (failure !== null) return { ok: false, failure };
  return {
    ok: true,
    drawing: { ...drawing, points: points.with(at, to), strokes: [...strokes, { did: 'move', at, from }] },
  };
}

export function removePoint(drawing: Drawing, at: number): Drawn {
  const { points, strokes } = drawing;
  const point = points[at];
  if (point === undefined) return { ok: false, failure: 'gone' };
  return {
    ok: true,
    drawing: { ...drawing, points: points.toSpliced(at, 1), strokes: [...strokes, { did: 'remove', at, point }] },
  };
}

/** Takes the last change back; what was never changed stays as it is. */
export function undoStroke(drawing: Drawing): Drawing {
  const stroke = drawing.strokes.at(-1);
  return stroke === undefined
    ? drawing
    : { ...drawing, points: before(drawing.points, stroke), strokes: drawing.strokes.slice(0, -1) };
}

function before(points: readonly DrawnPoint[], stroke: Stroke): readonly DrawnPoint[] {
  switch (stroke.did) {
    case 'add':
      return points.slice(0, -1);
    case 'move':
      return points.with(stroke.at, stroke.from);
    case 'remove':
      return points.toSpliced(stroke.at, 0, stroke.point);
  }
}

function misfit(point: Position, neighbours: readonly Position[]): StrokeFailure | null {
  const metres = neighbours.map((neighbour) => distanceMetres(point, neighbour));
  if (metres.some((one) => one < sameMetres)) return 'same';
  return metres.some((one) => one > farMetres) ? 'too-far' : null;
}

export function drawnMetres({ points }: Drawing): number {
  return lengthMetres(points);
}

/** The line through the points. Nobody knows when anyone was at one of them. */
export function trackOfDrawing({ points }: Drawing): Track {
  if (points.length === 0) return { segments: [] };
  const untimed = points.map(({ lat, lng }) => ({ lat, lng, atMs: null }));
  return { segments: [{ origin: 'drawn', movement: 'foot', points: untimed }] };
}
