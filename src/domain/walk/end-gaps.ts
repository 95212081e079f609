import { weightiest } from './cut-at-events.ts';
import type { Fix } from './fix.ts';
import type { GapCause } from './gap.ts';
import type { Track } from './track.ts';
import type { WalkEntry, WalkEvent } from './walk-entry.ts';

/** Part of a walk before its line begins or after it ends. */
export interface EndGap {
  readonly cause: GapCause;
  /** How long it lasted; null where nobody can tell. */
  readonly ms: number | null;
}

export interface EndGaps {
  readonly before: EndGap | null;
  readonly after: EndGap | null;
}

/** A phone needs a moment to find its place, and a walker one to press the button; longer is a gap, as between two fixes. */
export interface EndGapRules {
  readonly shortestSeconds: number;
  /** Longer than this is a clock that was set. */
  readonly longestSeconds: number;
}

export const endGapRules: EndGapRules = { shortestSeconds: 30, longestSeconds: 24 * 3600 };

export const noEndGaps: EndGaps = { before: null, after: null };

/**
 * What is missing at the ends of a walk that is over: no position yet, or none any more. From the journal, and the line made of it;
 * a journal without its beginning was written before there were events, and tells nothing.
 */
export function endGaps(
  startedAtMs: number,
  entries: readonly WalkEntry[],
  { segments }: Track,
  rules: EndGapRules = endGapRules,
): EndGaps {
  if (!entries.some((entry) => 'event' in entry && entry.event.what === 'started')) return noEndGaps;
  const ending = entries.findLast(isEvent)?.event;
  const firstMs = segments[0]?.points[0]?.atMs;
  const lastMs = segments.at(-1)?.points.at(-1)?.atMs;
  const first = entries.findIndex((entry) => 'fix' in entry && entry.fix.atMs === firstMs);
  const last = entries.findLastIndex((entry) => 'fix' in entry && entry.fix.atMs === lastMs);
  const told = timeOf(rules);
  if (first === -1 || last === -1) {
    const ms = ending?.what === 'stopped' ? told(startedAtMs, ending.atMs) : null;
    if (ms === null || ending === undefined) return noEndGaps;
    return { before: { cause: causeIn(entries, 0, entries.length, startedAtMs, ending.atMs), ms }, after: null };
  }
  const [firstHeardMs, lastHeardMs] = [heardAt(entries[first]), heardAt(entries[last])];
  const waited = told(startedAtMs, firstHeardMs);
  const before = waited === null ? null : { cause: causeIn(entries, 0, first, startedAtMs, firstHeardMs), ms: waited };
  if (ending?.what !== 'stopped') return { before, after: { cause: causeOfDeath(entries), ms: null } };
  const ms = told(lastHeardMs, ending.atMs);
  const cause = causeIn(entries, last + 1, entries.length, lastHeardMs, ending.atMs);
  return { before, after: ms === null ? null : { cause, ms } };
}

function isEvent(entry: WalkEntry): entry is { readonly event: WalkEvent } {
  return 'event' in entry;
}

function heardAt(entry: WalkEntry | undefined): number {
  const fix: Fix | null = entry !== undefined && 'fix' in entry ? entry.fix : null;
  return fix?.heardAtMs ?? fix?.atMs ?? Number.NaN;
}

function timeOf({ shortestSeconds, longestSeconds }: EndGapRules): (fromMs: number, untilMs: number) => number | null {
  return (fromMs, untilMs) => {
    const ms = untilMs - fromMs;
    return ms > shortestSeconds * 1000 && ms <= longestSeconds * 1000 ? ms : null;
  };
}

/**
 * What kept the phone from seeing for the longest part: a moment's pause does not explain an hour without permission. Where nothing
 * else happened, it did not find the place.
 */
function causeIn(
  entries: readonly WalkEntry[],
  from: number,
  until: number,
  fromMs: number,
  untilMs: number,
): GapCause {
  const lasted = new Map<GapCause, number>();
  let now = standingAt(entries.slice(0, from));
  let sinceMs = fromMs;
  const pass = (cause: GapCause, atMs: number) => {
    lasted.set(cause, (lasted.get(cause) ?? 0) + Math.max(0, atMs - sinceMs));
    sinceMs = atMs;
  };
  for (const entry of entries.slice(from, until)) {
    if (!isEvent(entry)) continue;
    pass(entry.event.what === 'continued' ? causeOfKill(now) : causeNow(now), entry.event.atMs);
    now = after(now, entry.event);
  }
  pass(causeNow(now), untilMs);
  const longest = Math.max(...lasted.values());
  return weightiest([...lasted].filter(([, ms]) => ms === longest).map(([cause]) => cause));
}

/** What holds at a moment of the journal. */
interface Standing {
  readonly paused: boolean;
  readonly hidden: boolean;
  readonly denied: boolean;
  readonly batteryLow: boolean;
}

function standingAt(entries: readonly WalkEntry[]): Standing {
  const start = { paused: false, hidden: false, denied: false, batteryLow: false };
  return entries.filter(isEvent).reduce((now, { event }) => after(now, event), start);
}

function after(now: Standing, event: WalkEvent): Standing {
  switch (event.what) {
    case 'paused':
    case 'resumed':
      return { ...now, paused: event.what === 'paused' };
    case 'hidden':
    case 'seen':
      return { ...now, hidden: event.what === 'hidden' };
    case 'lost':
      return { ...now, denied: event.trouble === 'denied' };
    case 'found':
      return { ...now, denied: false };
    case 'continued':
      return { ...now, hidden: false, denied: false };
    case 'battery':
      return { ...now, batteryLow: event.low };
    default:
      return now;
  }
}

function causeNow({ paused, hidden, denied }: Standing): GapCause {
  if (paused) return 'paused';
  if (hidden) return 'hidden';
  return denied ? 'denied' : 'no-signal';
}

/** The page died: mostly because it was not seen, or the battery was empty. */
function causeOfKill({ hidden, batteryLow }: Standing): GapCause {
  if (batteryLow) return 'battery';
  return hidden ? 'hidden' : 'interrupted';
}

/** The page died, and the walk was ended afterwards. */
function causeOfDeath(entries: readonly WalkEntry[]): GapCause {
  return causeOfKill(standingAt(entries));
}
