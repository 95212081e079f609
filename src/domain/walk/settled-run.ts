import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { PlaceBin } from './place-bins.ts';

/** How a place where somebody stands still is told from a way. Own choices, checked by simulated drift in the tests. */
export interface SettleRules {
  /** Positions are gathered over this time, so that one wild fix weighs little. */
  readonly binSeconds: number;
  /** Further than this from the middle is gone: indoor drift reaches 60 m. */
  readonly leaveMetres: number;
  /** … when it lasts so long; a jump of the position is over sooner. */
  readonly leaveSeconds: number;
  /** Steps that only lead away, further than this, belong to the way and not to the place. */
  readonly trimMetres: number;
  /** How many bins lie between two that are compared for that. */
  readonly lookBackBins: number;
  readonly goodAccuracyMetres: number;
  /** A place known by WLAN may be this bad; what is worse names only the district. */
  readonly worstAccuracyMetres: number;
  /** Bad fixes count only where the first (or last) so many seconds have fewer than `fewestGood` good ones. */
  readonly waitForGoodSeconds: number;
  readonly fewestGood: number;
  /** Privacy rule 1. */
  readonly staySeconds: number;
  /** How far ahead a stay is followed at once; a longer one is several stays in one place, which share a disc. */
  readonly mostStayBins: number;
}

export const settleRules: SettleRules = {
  binSeconds: 15,
  leaveMetres: 75,
  leaveSeconds: 60,
  trimMetres: 10,
  lookBackBins: 4,
  goodAccuracyMetres: 50,
  worstAccuracyMetres: 200,
  waitForGoodSeconds: 180,
  fewestGood: 3,
  staySeconds: 2700,
  mostStayBins: 400,
};

/** How many bins from the first on were spent around one place, before it was left for good. */
export function countSettled(bins: readonly PlaceBin[], rules: SettleRules): number {
  const first = bins[0];
  if (!first) return 0;
  let centre: Position = first;
  let counted = 1;
  let settled = 1;
  let lastMs = first.untilMs;
  for (const [i, bin] of bins.entries()) {
    if (i === 0) continue;
    if (distanceMetres(centre, bin) <= rules.leaveMetres) {
      centre = {
        lat: (centre.lat * counted + bin.lat) / (counted + 1),
        lng: (centre.lng * counted + bin.lng) / (counted + 1),
      };
      counted += 1;
      settled = i + 1;
      lastMs = bin.untilMs;
    } else if (Math.abs(bin.untilMs - lastMs) >= rules.leaveSeconds * 1000) break;
  }
  return settled;
}

/**
 * The run without the first steps of the way: from its last bin back as long as each is further from the place than the
 * one before it or than one a while before it (someone slow moves less than the position wanders), then again with the
 * place found anew, until nothing is left to take away.
 */
export function trimDeparture(bins: readonly PlaceBin[], settled: number, rules: SettleRules): number {
  let end = settled;
  for (;;) {
    const centre = meanOf(bins.slice(0, end));
    let trimmed = end;
    while (trimmed > 1 && leadsAway(centre, bins, trimmed - 1, rules)) trimmed -= 1;
    if (trimmed === end) return end;
    end = trimmed;
  }
}

function leadsAway(centre: Position, bins: readonly PlaceBin[], index: number, rules: SettleRules): boolean {
  const metresAt = (i: number) => distanceMetres(centre, bins[Math.max(0, i)] ?? centre);
  const metres = metresAt(index);
  if (metres <= rules.trimMetres) return false;
  return metres > metresAt(index - 1) || metres > metresAt(index - rules.lookBackBins);
}

function meanOf(places: readonly Position[]): Position {
  const count = Math.max(1, places.length);
  return {
    lat: places.reduce((sum, { lat }) => sum + lat, 0) / count,
    lng: places.reduce((sum, { lng }) => sum + lng, 0) / count,
  };
}
