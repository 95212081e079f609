import { causeOf, weightiest } from './cut-at-events.ts';
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
    return ms === null ? noEndGaps : { before: { cause: causeIn(entries, 0, entries.length), ms }, after: null };
  }
  const waited = told(startedAtMs, heardAt(entries[first]));
  const before = waited === null ? null : { cause: causeIn(entries, 0, first), ms: waited };
  const cause = causeIn(entries, last + 1, entries.length);
  if (ending?.what !== 'stopped') return { before, after: { cause: causeOfDeath(entries), ms: null } };
  const ms = told(heardAt(entries[last]), ending.atMs);
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

/** Where nothing else happened, the phone did not find the place. */
function causeIn(entries: readonly WalkEntry[], from: number, until: number): GapCause {
  const causes = entries.slice(from, until).flatMap((entry, i): readonly GapCause[] => {
    if (!isEvent(entry)) return [];
    return causeOf(entry.event, isBatteryLow(entries.slice(0, from + i)));
  });
  return weightiest([...causes, 'no-signal']);
}

/** The page died, and the walk was ended afterwards. */
function causeOfDeath(entries: readonly WalkEntry[]): GapCause {
  return isBatteryLow(entries) ? 'battery' : 'interrupted';
}

function isBatteryLow(entries: readonly WalkEntry[]): boolean {
  const last = entries.findLast((entry) => isEvent(entry) && entry.event.what === 'battery');
  return last !== undefined && isEvent(last) && last.event.what === 'battery' && last.event.low;
}
