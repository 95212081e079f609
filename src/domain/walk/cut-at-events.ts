import { distanceMetres } from '../geo/distance.ts';
import { isPosition } from '../geo/position.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';
import type { GapCause } from './gap.ts';
import type { GapRules } from './gap-rules.ts';
import type { WalkEntry, WalkEvent } from './walk-entry.ts';

/** Fixes between which nothing happened that cuts a line. */
export interface FixRun {
  /** Why it does not go on from the run before it; null for the first. */
  readonly cutBy: GapCause | null;
  readonly fixes: readonly Fix[];
  /** What happened inside it and explains a gap, should the line have one there; in the fixes' own times. */
  readonly silences: readonly Silence[];
}

export interface Silence {
  readonly cause: GapCause;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Events between two fixes, as the cause they make together. */
interface Break {
  /** How many fixes came before. */
  readonly at: number;
  readonly cause: GapCause;
}

/** The more the walker or the phone meant it, the earlier. */
const byWeight: readonly GapCause[] = ['paused', 'battery', 'interrupted', 'hidden', 'denied', 'no-signal', 'unknown'];

export function weightiest(causes: readonly GapCause[]): GapCause {
  return byWeight.find((cause) => causes.includes(cause)) ?? 'unknown';
}

/** Cuts a walk's fixes where it was paused, interrupted or hidden, before a line is made of them. */
export function cutAtEvents(
  entries: readonly WalkEntry[],
  rules: CleaningRules,
  gapRules: GapRules,
): readonly FixRun[] {
  const { fixes, breaks } = findBreaks(entries);
  const cuts = breaks.filter(({ at, cause }) => isCut(cause, fixes.slice(0, at), fixes.slice(at), rules, gapRules));
  const bounds = [{ at: 0, cause: null }, ...cuts];
  return bounds.map(({ at, cause }, i) => {
    const end = bounds[i + 1]?.at ?? fixes.length;
    const inside = breaks.filter((one) => one.at > at && one.at < end);
    return { cutBy: cause, fixes: fixes.slice(at, end), silences: inside.map((one) => silenceAt(one, fixes)) };
  });
}

function findBreaks(entries: readonly WalkEntry[]): {
  readonly fixes: readonly Fix[];
  readonly breaks: readonly Break[];
} {
  const fixes: Fix[] = [];
  const breaks: Break[] = [];
  let causes: GapCause[] = [];
  let isBatteryLow = false;
  for (const entry of entries) {
    if ('event' in entry) {
      if (entry.event.what === 'battery') isBatteryLow = entry.event.low;
      causes.push(...causeOf(entry.event, isBatteryLow));
      continue;
    }
    // Before the first fix there is no line to cut.
    if (causes.length > 0 && fixes.length > 0) breaks.push({ at: fixes.length, cause: weightiest(causes) });
    causes = [];
    fixes.push(entry.fix);
  }
  return { fixes, breaks };
}

/** Why a line would have a gap where this happened. */
function causeOf(event: WalkEvent, isBatteryLow: boolean): readonly GapCause[] {
  switch (event.what) {
    case 'paused':
    case 'resumed':
      return ['paused'];
    case 'continued':
      return [isBatteryLow ? 'battery' : 'interrupted'];
    case 'hidden':
    case 'seen':
      return ['hidden'];
    case 'lost':
      return [event.trouble === 'denied' ? 'denied' : 'no-signal'];
    case 'found':
      return ['no-signal'];
    case 'started':
    case 'screen':
    case 'battery':
    case 'still-out':
    case 'stopped':
      return [];
  }
}

function isCut(
  cause: GapCause,
  before: readonly Fix[],
  after: readonly Fix[],
  rules: CleaningRules,
  { longestHiddenRestSeconds, hiddenRestMetres, steadySeconds }: GapRules,
): boolean {
  // Silence is what the cleaning rules judge.
  if (cause === 'no-signal' || cause === 'denied') return false;
  if (cause !== 'hidden') return true;
  const isPlaced = (fix: Fix) => isPosition(fix) && fix.accuracyMetres <= rules.tolerableAccuracyMetres;
  const last = before.findLast(isPlaced);
  const next = after.find(isPlaced);
  if (last === undefined || next === undefined) return true;
  const seconds = (next.atMs - last.atMs) / 1000;
  const isShort = seconds >= -rules.latestSeconds && seconds <= longestHiddenRestSeconds;
  const isThere = (fix: Fix) => distanceMetres(last, fix) <= Math.max(hiddenRestMetres, fix.accuracyMetres);
  const first = after.filter((fix) => isPlaced(fix) && fix.atMs <= next.atMs + steadySeconds * 1000);
  return !(isShort && isThere(next) && first.every(isThere));
}

function silenceAt({ at, cause }: Break, fixes: readonly Fix[]): Silence {
  return { cause, fromMs: fixes[at - 1]?.atMs ?? Number.NaN, untilMs: fixes[at]?.atMs ?? Number.NaN };
}
