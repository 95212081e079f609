import { along, type Metres, metresBetween } from './flat-ground.ts';

/** A place on the way, and how long somebody stays there before going on. */
export interface WayPoint {
  readonly at: Metres;
  readonly restSeconds: number;
  readonly isIndoors: boolean;
  /** The way that leads here is driven, this fast; who waits here waits on board. */
  readonly rideMetresPerSecond?: number;
}

/** Where somebody truly is at a moment of the walk. */
export interface Moment {
  readonly seconds: number;
  readonly at: Metres;
  readonly isIndoors: boolean;
  readonly isRiding: boolean;
}

/** The true walk at steady moments: from point to point at `metresPerSecond`, resting where one rests. */
export function walkThrough(
  points: readonly WayPoint[],
  { metresPerSecond, everySeconds }: { readonly metresPerSecond: number; readonly everySeconds: number },
): readonly Moment[] {
  const knots = knotsOf(points, metresPerSecond);
  const moments: Moment[] = [];
  let seconds = 0;
  for (const [i, knot] of knots.entries()) {
    const before = knots[i - 1];
    if (!before) continue;
    for (; seconds < knot.seconds; seconds += everySeconds) {
      const t = (seconds - before.seconds) / (knot.seconds - before.seconds);
      const isIndoors = before.isIndoors && knot.isIndoors;
      moments.push({ seconds, at: along(before.at, knot.at, t), isIndoors, isRiding: knot.isRiding });
    }
  }
  return moments;
}

/** Every arrival and every departure. */
function knotsOf(points: readonly WayPoint[], metresPerSecond: number): readonly Moment[] {
  const knots: Moment[] = [];
  let seconds = 0;
  let last: Metres | null = null;
  for (const { at, restSeconds, isIndoors, rideMetresPerSecond } of points) {
    const isRiding = rideMetresPerSecond !== undefined;
    seconds += last ? metresBetween(last, at) / (rideMetresPerSecond ?? metresPerSecond) : 0;
    knots.push({ seconds, at, isIndoors, isRiding });
    seconds += restSeconds;
    if (restSeconds > 0) knots.push({ seconds, at, isIndoors, isRiding });
    last = at;
  }
  return knots;
}
