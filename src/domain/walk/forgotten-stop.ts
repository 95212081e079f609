import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { Fix } from './fix.ts';
import { comeHomeRules, homeReached } from './has-come-home.ts';
import { settledEnds } from './settled-ends.ts';
import { settleRules } from './settled-run.ts';
import { fixesOf, type WalkEntry } from './walk-entry.ts';

/** Enough to know where one set out from, however long one waited there; a phone gives about one a second. */
const startFixes = 1800;

/**
 * The home at which a recording lies forgotten, or null. What its walker answered "Nei" to is over: after that it takes
 * another way and another rest. `homes` are the places that the device protects.
 */
export function forgottenAt(entries: readonly WalkEntry[], homes: readonly Position[]): Position | null {
  const answered = entries.findLastIndex((entry) => 'event' in entry && entry.event.what === 'still-out');
  const recent = fixesOf(entries.slice(answered + 1));
  const start = settledEnds(fixesOf(entries.slice(0, startFixes))).filter(({ kind }) => kind === 'start');
  return homeReached(recent, [...homes, ...start]);
}

/**
 * The part of a journal until its walker came home, for how long the walk was: all of it where the stop was not forgotten.
 * Nothing of the rest is thrown away.
 */
export function untilHome(entries: readonly WalkEntry[], homes: readonly Position[]): readonly WalkEntry[] {
  const home = lateHome(entries, homes);
  if (home === null) return entries;
  let awayFromMs: number | null = null;
  let lastAway = -1;
  entries.forEach((entry, i) => {
    if (!('fix' in entry)) return;
    if (!isAway(entry.fix, home)) awayFromMs = null;
    else awayFromMs ??= entry.fix.atMs;
    // A jump of the position is over sooner.
    const awayMs = awayFromMs === null ? 0 : Math.abs(entry.fix.atMs - awayFromMs);
    if (awayMs >= settleRules.leaveSeconds * 1000) lastAway = i;
  });
  // Out again, and not long enough home since.
  if (forgottenMs(entries.slice(lastAway + 1)) < comeHomeRules.restMinutes * 60_000) return entries;
  const arrival = entries.findIndex((entry, i) => i > lastAway && 'fix' in entry);
  return lastAway < 0 || arrival < 0 ? entries : entries.slice(0, arrival + 1);
}

function forgottenMs(entries: readonly WalkEntry[]): number {
  const fixes = fixesOf(entries);
  return (fixes.at(-1)?.atMs ?? 0) - (fixes[0]?.atMs ?? 0);
}

/** Indoors the place wanders: in the last ten minutes it may have looked like next door, and like home before that. */
function lateHome(entries: readonly WalkEntry[], homes: readonly Position[]): Position | null {
  const lastMs = fixesOf(entries).at(-1)?.atMs ?? 0;
  for (const minutesBefore of [0, 10, 20, 30]) {
    const until = entries.findLastIndex((entry) => 'fix' in entry && entry.fix.atMs <= lastMs - minutesBefore * 60_000);
    const home = forgottenAt(entries.slice(0, until + 1), homes);
    if (home !== null) return home;
  }
  return null;
}

function isAway(fix: Fix, home: Position): boolean {
  return distanceMetres(fix, home) - fix.accuracyMetres > comeHomeRules.leaveMetres;
}
