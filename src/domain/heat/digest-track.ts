import { isPosition, type Position } from '../geo/position.ts';
import type { Segment, Track, TrackPoint } from '../walk/track.ts';
import { digestLevel } from './cell.ts';
import { type CellWalls, leavesAt, wallsAround } from './cell-walls.ts';
import type { WalkDigest } from './digest.ts';
import { between, chordMetres, type Direction, directionOf } from './sphere.ts';

/**
 * How far past a side the next cell is looked up, and so the longest piece of path in a corner that may be missed. The
 * grid's own functions agree with its outlines far better than that. The second is for a path that runs along a side,
 * where rounding throws it to and fro: without it ten metres would cost ten thousand steps.
 */
const stepMetres = 0.001;
const longestStepMetres = 0.008;

/** Nobody walks this far between two points. A jump beyond it is a fault and leaves nothing between its ends. */
export const longestStretchMetres = 20_000;

/** Milliseconds per cell. Whole ones, so that they add up to the walk's without rounding. */
type Tally = Map<string, number>;

/** Where the walk stands: the last point and the cell it lies in. */
interface Stand {
  readonly at: Direction;
  readonly walls: CellWalls;
  readonly atMs: number | null;
}

/**
 * The cells of resolution 12 that the path crosses, with the seconds spent in each by the length of path inside.
 *
 * Between two points of a segment the path is the great circle. No crossing longer than 1 cm is missed. Only recorded and
 * imported segments with times carry seconds, to the millisecond, and these add up exactly to the time between each
 * segment's points. Rides are left out; between segments nothing is known and nothing is counted. Points that are no
 * positions are skipped.
 */
export function digestTrack(track: Track): WalkDigest {
  const tally: Tally = new Map();
  for (const segment of track.segments) {
    if (segment.movement !== 'ride') tallySegment(tally, segment);
  }
  const cells = [...tally.keys()].sort();
  return { cells, seconds: cells.map((cell) => (tally.get(cell) ?? 0) / 1000) };
}

function tallySegment(tally: Tally, segment: Segment): void {
  const timed = segment.origin === 'recorded' || segment.origin === 'imported';
  let stand: Stand | null = null;
  for (const point of segment.points) {
    if (!isPosition(point)) continue;
    const atMs = timed ? wholeMs(point) : null;
    stand = stand ? tallyStretch(tally, stand, point, atMs) : standAt(tally, directionOf(point), atMs);
  }
}

function wholeMs(point: TrackPoint): number | null {
  return point.atMs === null || !Number.isFinite(point.atMs) ? null : Math.round(point.atMs);
}

function standAt(tally: Tally, at: Direction, atMs: number | null): Stand {
  const walls = wallsAround(at, digestLevel);
  add(tally, walls.cell, 0);
  return { at, walls, atMs };
}

/** Follows the path from side to side; returns where it ends. */
function tallyStretch(tally: Tally, stand: Stand, end: Position, atMs: number | null): Stand {
  const to = directionOf(end);
  const metres = chordMetres(stand.at, to);
  if (metres > longestStretchMetres) return standAt(tally, to, atMs);

  // A clock that runs backwards gives no time, rather than taking some away.
  const durationMs = atMs === null || stand.atMs === null ? 0 : Math.max(0, atMs - stand.atMs);
  let step = stepMetres;
  let walls = stand.walls;
  let givenMs = 0;
  let reached = 0;
  for (;;) {
    const leaves = leavesAt(walls, stand.at, to);
    step = leaves > reached ? stepMetres : Math.min(step * 2, longestStepMetres);
    const next = Math.max(leaves, reached) + step / metres;
    if (!(next < 1)) break;
    const upToMs = Math.round(next * durationMs);
    add(tally, walls.cell, upToMs - givenMs);
    givenMs = upToMs;
    reached = next;
    walls = wallsAround(between(stand.at, to, next), digestLevel);
  }
  add(tally, walls.cell, durationMs - givenMs);
  return { at: to, walls, atMs };
}

function add(tally: Tally, cell: string, ms: number): void {
  tally.set(cell, (tally.get(cell) ?? 0) + ms);
}
