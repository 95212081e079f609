import { distanceMetres } from '../geo/distance.ts';
import type { Position } from '../geo/position.ts';
import type { Segment, TrackPoint } from './track.ts';

/**
 * Why nothing is known between two segments. `hidden`: the screen was off or another app was seen; `interrupted`: the page
 * had died, `battery`: and the battery was nearly empty before; `no-signal`: the phone did not find the place; `denied`: it was
 * not allowed to tell.
 */
export type GapCause = 'paused' | 'interrupted' | 'battery' | 'hidden' | 'denied' | 'no-signal' | 'unknown';

/** What lies between the end of a segment and the start of the next. It is no way, no rest, and carries no seconds. */
export interface Gap {
  readonly cause: GapCause;
  readonly from: Position;
  readonly to: Position;
  /** Milliseconds since 1970, in this order; both null where nobody can tell, because the clock was set meanwhile. */
  readonly fromMs: number | null;
  readonly untilMs: number | null;
}

/** A longer gap is a clock that was set (own choice): nobody walks on after a day. */
const longestGapMs = 24 * 3_600_000;

export function gapBetween(from: TrackPoint, to: TrackPoint, cause: GapCause): Gap {
  const place = ({ lat, lng }: TrackPoint): Position => ({ lat, lng });
  const ms = from.atMs === null || to.atMs === null ? null : to.atMs - from.atMs;
  const isKnown = ms !== null && ms >= 0 && ms <= longestGapMs;
  return {
    cause,
    from: place(from),
    to: place(to),
    fromMs: isKnown ? from.atMs : null,
    untilMs: isKnown ? to.atMs : null,
  };
}

/** How long it lasted; null where nobody can tell. */
export function gapMs({ fromMs, untilMs }: Gap): number | null {
  return fromMs === null || untilMs === null ? null : untilMs - fromMs;
}

/** A ride begins where the walk ended: that is no gap. */
const seamlessMs = 30_000;
const seamlessMetres = 25;

/** For each segment the gap before it, or null where there is none. `gaps` are those whose cause was found, in their order. */
export function gapsBefore(segments: readonly Segment[], gaps: readonly Gap[]): readonly (Gap | null)[] {
  let next = 0;
  return segments.map((segment, i) => {
    const before = segments[i - 1];
    const from = before?.points.at(-1);
    const to = segment.points[0];
    if (before === undefined || from === undefined || to === undefined) return null;
    // A mended part reaches from one end of its gap to the other.
    if ((before.origin === 'mended' || segment.origin === 'mended') && isPlace(from, to)) return null;
    const known = gaps[next];
    if (known !== undefined && isPlace(known.from, from) && isPlace(known.to, to)) {
      next += 1;
      return known;
    }
    return isSeam(before, segment, gapBetween(from, to, 'unknown')) ? null : gapBetween(from, to, 'unknown');
  });
}

function isPlace(a: Position, b: Position): boolean {
  return a.lat === b.lat && a.lng === b.lng;
}

function isSeam(before: Segment, segment: Segment, gap: Gap): boolean {
  if (before.movement === segment.movement) return false;
  return (gapMs(gap) ?? 0) <= seamlessMs && distanceMetres(gap.from, gap.to) <= seamlessMetres;
}
