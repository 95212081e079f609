import { type CleaningRules, cleaningRules } from './cleaning-rules.ts';
import { cutAtEvents, type FixRun, weightiest } from './cut-at-events.ts';
import { deriveTrack } from './derive-track.ts';
import { type Gap, type GapCause, gapBetween } from './gap.ts';
import { type GapRules, gapRules as usualGapRules } from './gap-rules.ts';
import type { Segment, Track, TrackPoint } from './track.ts';
import type { WalkEntry } from './walk-entry.ts';

export interface Line {
  readonly track: Track;
  /** One between each segment and the next. */
  readonly gaps: readonly Gap[];
}

/** The line of a recorded walk and why it has gaps, from its journal. Rides are not told apart yet: see markRides. */
export function deriveLine(
  entries: readonly WalkEntry[],
  rules: CleaningRules = cleaningRules,
  gapRules: GapRules = usualGapRules,
): Line {
  const runs = cutAtEvents(entries, rules, gapRules);
  const drawn = runs.flatMap((run, at) => deriveTrack(run.fixes, rules).segments.map((segment) => ({ segment, at })));
  const gaps = drawn.slice(1).flatMap(({ segment, at }, i): readonly Gap[] => {
    const before = drawn[i];
    const [from, to] = [lastOf(before?.segment), segment.points[0]];
    if (before === undefined || from === undefined || to === undefined) return [];
    const run = runs[at];
    const cause =
      before.at === at && run ? causeInside(run, from, to, rules) : causeBetween(runs.slice(before.at + 1, at + 1));
    return [gapBetween(from, to, cause)];
  });
  return { track: { segments: drawn.map(({ segment }) => segment) }, gaps };
}

function lastOf(segment: Segment | undefined): TrackPoint | undefined {
  return segment?.points.at(-1);
}

function causeBetween(runs: readonly FixRun[]): GapCause {
  return weightiest(runs.flatMap(({ cutBy }) => cutBy ?? []));
}

/** No event cut the line, its fixes did: too far from one another, too late, or all too inaccurate. */
function causeInside({ fixes, silences }: FixRun, from: TrackPoint, to: TrackPoint, rules: CleaningRules): GapCause {
  const [fromMs, untilMs] = [from.atMs ?? Number.NaN, to.atMs ?? Number.NaN];
  const told = silences.filter((silence) => silence.fromMs < untilMs && silence.untilMs > fromMs);
  const isVague = fixes.some(
    ({ atMs, accuracyMetres }) => atMs > fromMs && atMs < untilMs && !(accuracyMetres <= rules.goodAccuracyMetres),
  );
  return weightiest([...told.map(({ cause }) => cause), ...(isVague ? (['no-signal'] as const) : [])]);
}
