import type { Fix } from './fix.ts';

/** The running distance of a walk, advanced one fix at a time. The finished walk is measured anew from all its fixes. */
export interface LiveMetres {
  readonly metres: number;
  /** The last place that counted. */
  readonly anchor: Fix | null;
  /** A fix too far away to be walked to; it counts only when the next one agrees with it. */
  readonly doubted: Fix | null;
}

/** Thresholds of design/platform.md, "Recording in a web app". */
const goodAccuracyMetres = 30;
const tolerableAccuracyMetres = 50;
const tolerateAfterMs = 20_000;
const gapMs = 30_000;
const walkingMetresPerSecond = 3.5;
/** Movement inside this radius is drift, not walking. */
const driftMetres = 8;
/** Mean earth radius (IUGG), metres. */
const earthRadiusMetres = 6_371_008.8;

export const noMetres: LiveMetres = { metres: 0, anchor: null, doubted: null };

/** True when the fix is good enough to place somebody, given the last one that was. */
export function isUsableFix(fix: Fix, last: Fix | null): boolean {
  if (fix.accuracyMetres <= goodAccuracyMetres) return true;
  if (fix.accuracyMetres > tolerableAccuracyMetres) return false;
  return last === null || fix.atMs - last.atMs >= tolerateAfterMs;
}

/** Adds one fix. Gaps, drift, jumps and rides add nothing: the live figure may be short, never too long. */
export function addLiveMetres(live: LiveMetres, fix: Fix): LiveMetres {
  if (!isUsableFix(fix, live.anchor)) return live;
  const { anchor, doubted } = live;
  // A clock that ran backwards cuts the line, like a gap: no speed can be told across it.
  if (anchor === null || fix.atMs < anchor.atMs) return { ...live, anchor: fix, doubted: null };
  if (doubted !== null) {
    // The doubted place is confirmed when one can have walked from it to here; what lies between was not walked.
    const confirmed = isWalkable(doubted, fix);
    if (confirmed || !isWalkable(anchor, fix)) return { ...live, anchor: fix, doubted: confirmed ? null : fix };
  }
  if (!isWalkable(anchor, fix)) return { ...live, doubted: fix };
  const step = roughMetres(anchor, fix);
  if (step < Math.max(driftMetres, Math.min(fix.accuracyMetres, goodAccuracyMetres))) {
    // Standing still: the place stays, its time moves on, so that a rest is no gap.
    return { ...live, anchor: { ...anchor, atMs: fix.atMs }, doubted: null };
  }
  const counts = fix.atMs - anchor.atMs <= gapMs;
  return { metres: live.metres + (counts ? step : 0), anchor: fix, doubted: null };
}

function isWalkable(from: Fix, to: Fix): boolean {
  const seconds = Math.max(1, (to.atMs - from.atMs) / 1000);
  return roughMetres(from, to) <= walkingMetresPerSecond * seconds + driftMetres;
}

/** Equirectangular distance: within 0.1 % of the great circle over the few metres between two fixes. */
function roughMetres(from: Fix, to: Fix): number {
  const toRadians = Math.PI / 180;
  const north = (to.lat - from.lat) * toRadians;
  const east = (to.lng - from.lng) * toRadians * Math.cos(((from.lat + to.lat) / 2) * toRadians);
  return earthRadiusMetres * Math.hypot(north, east);
}
