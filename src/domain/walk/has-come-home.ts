import { distanceMetres } from '../geo/distance.ts';
import { isPosition, type Position } from '../geo/position.ts';
import type { Fix } from './fix.ts';
import { medianPlace } from './place-bins.ts';
import { settleRules } from './settled-run.ts';

/** When a recording that goes on is taken for a forgotten one. Own choices, but for what SettleRules knows of drift. */
export interface ComeHomeRules {
  /** So long at rest in a home: longer than finding the key, shorter than what an evening would cost the battery. */
  readonly restMinutes: number;
  /** Two findings of one home lie this near each other (privacy: what one disc serves). */
  readonly homeMetres: number;
  /** Indoor drift reaches so far; further off one is out again. */
  readonly leaveMetres: number;
  /** … for most of the time: a position may be wild now and then. */
  readonly leastShare: number;
  /** Who was never further away than this has not set out yet. */
  readonly awayMetres: number;
  /** A place known by WLAN may be this bad; what is worse names only the district. */
  readonly worstAccuracyMetres: number;
}

export const comeHomeRules: ComeHomeRules = {
  restMinutes: 10,
  homeMetres: 60,
  leaveMetres: settleRules.leaveMetres,
  leastShare: 0.8,
  awayMetres: 150,
  worstAccuracyMetres: settleRules.worstAccuracyMetres,
};

/** Fewer fixes than this in the whole rest say nothing. */
const fewestFixes = 5;

/** True when a recording looks forgotten: see homeReached. */
export function hasComeHome(
  fixes: readonly Fix[],
  homes: readonly Position[],
  rules: ComeHomeRules = comeHomeRules,
): boolean {
  return homeReached(fixes, homes, rules) !== null;
}

/**
 * The home at which the last minutes of a recording were spent, after a way; null where there is none. `homes` are the places
 * that the device protects, and the settled start of this walk. Fixes in order of arrival.
 */
export function homeReached(
  fixes: readonly Fix[],
  homes: readonly Position[],
  rules: ComeHomeRules = comeHomeRules,
): Position | null {
  const usable = fixes.filter((fix) => isPosition(fix) && fix.accuracyMetres <= rules.worstAccuracyMetres);
  const lastMs = usable.at(-1)?.atMs ?? 0;
  const restsFrom = usable.findIndex(({ atMs }) => atMs > lastMs - rules.restMinutes * 60_000);
  const [before, rest] = [usable.slice(0, Math.max(0, restsFrom)), usable.slice(restsFrom)];
  if (before.length === 0 || rest.length < fewestFixes) return null;
  return homes.find((home) => isAt(home, rest, rules) && hasBeenAway(home, before, rules)) ?? null;
}

function isAt(home: Position, rest: readonly Fix[], rules: ComeHomeRules): boolean {
  const near = rest.filter((fix) => distanceMetres(fix, home) <= rules.leaveMetres).length;
  if (near < rest.length * rules.leastShare) return false;
  return distanceMetres(medianPlace(rest.map((place) => ({ place, weight: 1 }))), home) <= rules.homeMetres;
}

/** By a fix that is surer than it is far; one wild position is no way. */
function hasBeenAway(home: Position, before: readonly Fix[], rules: ComeHomeRules): boolean {
  const away = before.filter((fix) => distanceMetres(fix, home) - fix.accuracyMetres > rules.awayMetres);
  return away.length >= fewestFixes;
}
