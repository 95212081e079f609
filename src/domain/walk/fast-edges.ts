import { distanceMetres } from '../geo/distance.ts';
import type { RideRules } from './ride-rules.ts';
import type { TrackPoint } from './track.ts';

export interface TimedPoint {
  readonly point: TrackPoint;
  readonly atMs: number;
}

/** Steps from one point to the next, the first and the last included. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly fastSeconds: number;
}

/** The points from which the step to the next one is part of a ride. */
export function fastEdges(chains: readonly (readonly TimedPoint[])[], rules: RideRules): ReadonlySet<TrackPoint> {
  const marked = new Set<TrackPoint>();
  for (const chain of chains.flatMap((whole) => cutAtSilences(whole, rules))) {
    for (const run of joinAcrossStops(fastRuns(chain, rules), chain, rules)) {
      if (run.fastSeconds < rules.fastSeconds) continue;
      for (const { point } of chain.slice(run.first, run.last + 1)) marked.add(point);
    }
  }
  return marked;
}

function cutAtSilences(chain: readonly TimedPoint[], rules: RideRules): readonly (readonly TimedPoint[])[] {
  const parts: TimedPoint[][] = [];
  let before: TimedPoint | undefined;
  for (const point of chain) {
    if (before && isFollowable(before, point, rules)) parts.at(-1)?.push(point);
    else parts.push([point]);
    before = point;
  }
  return parts;
}

function isFollowable(from: TimedPoint, to: TimedPoint, rules: RideRules): boolean {
  const seconds = secondsBetween(from, to);
  return seconds >= 0 && seconds <= rules.silenceSeconds;
}

/** Steps that tell no speed, because the position jumped; what was driven before and after one is one ride all the same. */
function jumpsIn(chain: readonly TimedPoint[], rules: RideRules): ReadonlySet<number> {
  const jumps = new Set<number>();
  chain.slice(1).forEach((to, i) => {
    const from = chain[i] ?? to;
    const metres = distanceMetres(from.point, to.point);
    if (metres > rules.jumpMetresPerSecond * Math.max(1, secondsBetween(from, to))) jumps.add(i);
  });
  return jumps;
}

function secondsBetween(from: TimedPoint, to: TimedPoint): number {
  return (to.atMs - from.atMs) / 1000;
}

function fastRuns(chain: readonly TimedPoint[], rules: RideRules): readonly Run[] {
  const runs: Run[] = [];
  const jumps = jumpsIn(chain, rules);
  for (let i = 0; i + 1 < chain.length; i++) {
    if (jumps.has(i) || speedAround(chain, i, jumps, rules) <= rules.fastMetresPerSecond) continue;
    const seconds = stepSeconds(chain, i);
    const last = runs.at(-1);
    if (last?.last === i - 1) runs[runs.length - 1] = { ...last, last: i, fastSeconds: last.fastSeconds + seconds };
    else runs.push({ first: i, last: i, fastSeconds: seconds });
  }
  return runs;
}

function stepSeconds(chain: readonly TimedPoint[], step: number): number {
  const from = chain[step];
  const to = chain[step + 1];
  return from && to ? secondsBetween(from, to) : 0;
}

/**
 * Metres per second as the crow flies over a window around the step: the path itself is lengthened by noise. The window
 * does not grow over a long step, or a minute's halt would hide the ride that ends in it.
 */
function speedAround(chain: readonly TimedPoint[], step: number, jumps: ReadonlySet<number>, rules: RideRules): number {
  const canGrowOver = (i: number) =>
    i >= 0 && i + 1 < chain.length && stepSeconds(chain, i) <= rules.windowSeconds && !jumps.has(i);
  let from = step;
  let to = step + 1;
  for (;;) {
    const start = chain[from];
    const end = chain[to];
    if (!start || !end) return 0;
    const seconds = secondsBetween(start, end);
    const before = canGrowOver(from - 1);
    const after = canGrowOver(to);
    if (seconds >= rules.windowSeconds || !(before || after)) {
      return distanceMetres(start.point, end.point) / Math.max(1, seconds);
    }
    if (before) from -= 1;
    if (after) to += 1;
  }
}

function joinAcrossStops(runs: readonly Run[], chain: readonly TimedPoint[], rules: RideRules): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const stoppedFrom = last && chain[last.last + 1];
    const stoppedUntil = chain[run.first];
    if (last && stoppedFrom && stoppedUntil && secondsBetween(stoppedFrom, stoppedUntil) <= rules.stopSeconds) {
      joined[joined.length - 1] = {
        first: last.first,
        last: run.last,
        fastSeconds: last.fastSeconds + run.fastSeconds,
      };
    } else joined.push(run);
  }
  return joined;
}
