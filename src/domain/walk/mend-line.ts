import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { Line } from './derive-line.ts';
import { type Gap, gapMs, gapsBefore } from './gap.ts';
import { isMendOf, type Mend } from './mend.ts';
import { type RideRules, rideRules } from './ride-rules.ts';
import type { Segment } from './track.ts';

/** A gap that the walker may say something of, and what they said. */
export interface GapMending {
  readonly gap: Gap;
  readonly mend: Mend | null;
}

export interface MendedLine extends Line {
  /** Every gap that may be mended, mended or not, in their order. `gaps` are those that are open. */
  readonly mending: readonly GapMending[];
}

/**
 * The line with a segment for each gap that was mended. Nothing of the line itself changes, and what is added has no times:
 * where somebody was is said, when is not. A pause stays: it is the walker's word that the stretch is theirs alone. So does a
 * gap over which they rode.
 */
export function mendLine(line: Line, mends: readonly Mend[], rules: RideRules = rideRules): MendedLine {
  const { segments } = line.track;
  const before = gapsBefore(segments, line.gaps);
  const mending: GapMending[] = [];
  const closed = new Set<Gap>();
  const mended = segments.flatMap((segment, i): readonly Segment[] => {
    const gap = before[i] ?? null;
    if (gap === null || !isMendable(gap, segments[i - 1], segment, rules)) return [segment];
    const mend = mends.findLast((one) => isMendOf(one, gap)) ?? null;
    mending.push({ gap, mend });
    if (mend === null || mend.how === 'open') return [segment];
    closed.add(gap);
    return [mendedSegment(gap, mend.points), segment];
  });
  return { track: { segments: mended }, gaps: line.gaps.filter((gap) => !closed.has(gap)), mending };
}

/** From one end of the gap to the other. */
export function mendedSegment({ from, to }: Pick<Gap, 'from' | 'to'>, points: readonly Position[]): Segment {
  const untimed = [from, ...points, to].map(({ lat, lng }) => ({ lat, lng, atMs: null }));
  return { origin: 'mended', movement: 'foot', points: untimed };
}

/** What was mended, one for each mended segment of the track. */
export function closedOf(mending: readonly GapMending[]): readonly { readonly gap: Gap; readonly mend: Mend }[] {
  return mending.flatMap(({ gap, mend }) => (mend === null || mend.how === 'open' ? [] : [{ gap, mend }]));
}

function isMendable(gap: Gap, before: Segment | undefined, after: Segment, rules: RideRules): boolean {
  if (gap.cause === 'paused') return false;
  if (before?.movement === 'ride' && after.movement === 'ride') return false;
  const seconds = (gapMs(gap) ?? 0) / 1000;
  return seconds < rules.fastSeconds || distanceMetres(gap.from, gap.to) / seconds <= rules.fastMetresPerSecond;
}
