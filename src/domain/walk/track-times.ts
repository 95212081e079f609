import type { Segment, Track } from './track.ts';

export interface TrackTimes {
  /** Milliseconds since 1970; null for a track without times. */
  readonly startedAtMs: number | null;
  /** Never before the start, even when the clock was set back on the way. */
  readonly endedAtMs: number | null;
  /** Sum over the segments on foot; gaps count for nothing. */
  readonly footSeconds: number;
}

export function trackTimes(track: Track): TrackTimes {
  const times = track.segments.flatMap((segment) =>
    segment.points.flatMap(({ atMs }) => (atMs === null ? [] : [atMs])),
  );
  const startedAtMs = times[0] ?? null;
  const lastAtMs = times.at(-1) ?? null;
  const footSeconds = secondsOf(track.segments.filter(({ movement }) => movement === 'foot'));
  if (startedAtMs === null || lastAtMs === null) return { startedAtMs, endedAtMs: null, footSeconds };
  // A clock that was set back would end the walk before its start: then the known time is all one can add.
  const endedAtMs = lastAtMs >= startedAtMs ? lastAtMs : startedAtMs + secondsOf(track.segments) * 1000;
  return { startedAtMs, endedAtMs, footSeconds };
}

function secondsOf(segments: readonly Segment[]): number {
  return segments.reduce((seconds, { points }) => {
    const from = points[0]?.atMs ?? null;
    const to = points.at(-1)?.atMs ?? null;
    return from === null || to === null ? seconds : seconds + Math.max(0, to - from) / 1000;
  }, 0);
}
