import { distanceMetres } from '../../../domain/geo/distance.ts';
import { lengthMetres } from '../../../domain/geo/length.ts';
import type { StreetRun } from '../../../domain/geo/streets-along.ts';
import { type EndGap, noEndGaps } from '../../../domain/walk/end-gaps.ts';
import { type Gap, type GapCause, gapMs, gapsBefore } from '../../../domain/walk/gap.ts';
import type { Mend } from '../../../domain/walk/mend.ts';
import { closedOf, type GapMending } from '../../../domain/walk/mend-line.ts';
import type { Segment, Track } from '../../../domain/walk/track.ts';
import type { SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';
import type { TellableGap } from './gap-words.ts';
import { mergeShortRuns } from './merge-short-runs.ts';
import { metresAlong } from './metres-along.ts';
import { type Rest, restsOf } from './rests-of.ts';

export type WalkStep =
  | { readonly kind: 'start' | 'end'; readonly atMs: number }
  | {
      readonly kind: 'stretch';
      readonly street: Pick<StreetRun, 'name' | 'kind'>;
      /** The same street as before a spot or a rest. */
      readonly isFurther: boolean;
      readonly metres: number;
    }
  | { readonly kind: 'ride'; readonly metres: number }
  | { readonly kind: 'rest'; readonly ms: number }
  | ({ readonly kind: 'gap' } & TellableGap)
  /** A gap that the walker mended, and by what. */
  | { readonly kind: 'mended'; readonly cause: GapCause; readonly mend: Mend; readonly metres: number }
  | { readonly kind: 'missing'; readonly end: 'start' | 'end'; readonly gap: EndGap }
  | { readonly kind: 'spot'; readonly spot: SpotRecord };

/** A stretch between two spots at one place says nothing. */
const leastStretchMetres = 15;

type Halt = { readonly atMetres: number; readonly step: WalkStep };

/** What is known of a walk's gaps besides their places. */
type KnownOfGaps = Pick<WalkDetails, 'gaps' | 'mending' | 'endGaps'>;

/** A walk told from its start to its end: streets, and between them what was met, in the order it was met. */
export function walkSteps(
  { segments }: Track,
  streets: readonly (readonly StreetRun[])[],
  spots: readonly SpotRecord[],
  { gaps: known, mending, endGaps }: KnownOfGaps = nothingKnown,
): readonly WalkStep[] {
  const gaps = gapsBefore(segments, known);
  const mended = mendedSteps(segments, mending);
  const halts = haltsBySegment(segments, spots);
  const steps = segments.flatMap((segment, i) => [
    ...gapStep(gaps[i] ?? null),
    ...(mended[i] !== undefined
      ? [mended[i]]
      : segment.movement === 'ride'
        ? rideSteps(segment, halts[i] ?? [])
        : stretches(mergeShortRuns(streets[i] ?? []), halts[i] ?? [])),
  ]);
  const homeless = segments.length === 0 ? spots.map((spot) => ({ kind: 'spot' as const, spot })) : [];
  return [
    ...missingStep('start', endGaps.before),
    ...timeStep('start', segments[0]?.points[0]?.atMs),
    ...steps,
    ...homeless,
    ...missingStep('end', endGaps.after),
    ...timeStep('end', lastMs(segments)),
  ];
}

const nothingKnown: KnownOfGaps = { gaps: [], mending: [], endGaps: noEndGaps };

/** For each segment that a mend made the step that tells of it; undefined for the others. */
export function mendedSteps(
  segments: readonly Segment[],
  mending: readonly GapMending[],
): readonly (Extract<WalkStep, { readonly kind: 'mended' }> | undefined)[] {
  const closed = [...closedOf(mending)];
  return segments.map(({ origin, points }) => {
    const one = origin === 'mended' ? closed.shift() : undefined;
    if (one === undefined) return undefined;
    return { kind: 'mended', cause: one.gap.cause, mend: one.mend, metres: lengthMetres(points) };
  });
}

function missingStep(end: 'start' | 'end', gap: EndGap | null): readonly WalkStep[] {
  return gap === null ? [] : [{ kind: 'missing', end, gap }];
}

function timeStep(kind: 'start' | 'end', atMs: number | null | undefined): readonly WalkStep[] {
  return atMs == null ? [] : [{ kind, atMs }];
}

function lastMs(segments: readonly Segment[]): number | null | undefined {
  return segments.at(-1)?.points.at(-1)?.atMs;
}

function haltsBySegment(segments: readonly Segment[], spots: readonly SpotRecord[]): readonly (readonly Halt[])[] {
  const halts: Halt[][] = segments.map((segment) => restsOf(segment).map(restHalt));
  for (const spot of [...spots].sort((a, b) => a.markedAtMs - b.markedAtMs)) {
    const at = metresAlong(segments, spot.position, spot.markedAtMs);
    halts[at.segment]?.push({ atMetres: at.metres, step: { kind: 'spot', spot } });
  }
  return halts.map((some) => some.sort((a, b) => a.atMetres - b.atMetres));
}

function restHalt({ atMetres, ms }: Rest): Halt {
  return { atMetres, step: { kind: 'rest', ms } };
}

function gapStep(gap: Gap | null): readonly WalkStep[] {
  if (gap === null) return [];
  return [{ kind: 'gap', cause: gap.cause, ms: gapMs(gap), metres: distanceMetres(gap.from, gap.to) }];
}

function rideSteps({ points }: Segment, halts: readonly Halt[]): readonly WalkStep[] {
  const metres = points.reduce((sum, point, i) => sum + distanceMetres(points[i - 1] ?? point, point), 0);
  return [{ kind: 'ride', metres }, ...halts.map(({ step }) => step)];
}

/** Each street in as many parts as there are halts on it; a part too short to tell is told with the next. */
function stretches(runs: readonly StreetRun[], halts: readonly Halt[]): readonly WalkStep[] {
  const steps: WalkStep[] = [];
  const left = [...halts];
  for (const [i, run] of runs.entries()) {
    let toldTo = run.fromMetres;
    let isFurther = false;
    const tell = (toMetres: number) => {
      const { name, kind } = run;
      steps.push({ kind: 'stretch', street: { name, kind }, isFurther, metres: toMetres - toldTo });
      toldTo = toMetres;
      isFurther = true;
    };
    const isLast = i === runs.length - 1;
    while (left[0] !== undefined && (isLast || left[0].atMetres < run.toMetres)) {
      const [halt] = left.splice(0, 1);
      if (halt === undefined) break;
      const at = Math.min(halt.atMetres, run.toMetres);
      if (at - toldTo >= leastStretchMetres) tell(at);
      steps.push(halt.step);
    }
    if (run.toMetres - toldTo >= leastStretchMetres || !isFurther) tell(run.toMetres);
  }
  return [...steps, ...left.map(({ step }) => step)];
}
