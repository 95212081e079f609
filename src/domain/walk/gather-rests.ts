import type { PlanePoint } from '../geo/tangent-plane.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { PlacedFix } from './placed-fix.ts';

/** Where one sat or stood, from the first to the last moment of it. */
export interface Rest {
  readonly kind: 'rest';
  readonly centre: PlanePoint;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Fixes on the move, in order. */
export interface Way {
  readonly kind: 'way';
  readonly fixes: readonly PlacedFix[];
}

/**
 * A chain parted into rests and the ways between them. Each rest is gathered at its mean place: no time is lost, but ten
 * minutes on a bench no longer draw 300 m of scribble over the neighbouring cells.
 */
export function gatherRests(chain: readonly PlacedFix[], rules: CleaningRules): readonly (Rest | Way)[] {
  const parts: (Rest | Way)[] = [];
  let way: PlacedFix[] = [];
  for (let i = 0; i < chain.length; ) {
    const fix = chain[i];
    const end = restEnd(chain, i, rules);
    const isLong = !!fix && (chain[end - 1]?.atMs ?? 0) - fix.atMs > rules.restAfterSeconds * 1000;
    const rest = isLong ? restOf(chain.slice(i, end), rules) : null;
    if (rest) {
      if (way.length > 0) parts.push({ kind: 'way', fixes: way });
      way = [];
      parts.push(rest);
      i = end;
    } else {
      if (fix) way.push(fix);
      i += 1;
    }
  }
  if (way.length > 0) parts.push({ kind: 'way', fixes: way });
  return parts;
}

const accuracyOverFixes = 8;

/**
 * Where the longest stretch from `start` ends in which the fixes lie around the mean of those before them. Out for a few
 * seconds is not gone: so far a position wanders now and then.
 */
function restEnd(chain: readonly PlacedFix[], start: number, rules: CleaningRules): number {
  let [x, y, count] = [0, 0, 0];
  let accuracy = chain[start]?.accuracyMetres ?? 0;
  let end = start;
  let out: PlacedFix | null = null;
  for (let i = start; ; i++) {
    const fix = chain[i];
    if (!fix) break;
    // Of the last few fixes: what one tells alone is chance, and through a door it gets better.
    accuracy += (fix.accuracyMetres - accuracy) / accuracyOverFixes;
    const radius = Math.max(rules.driftMetres, rules.restAccuracies * accuracy);
    if (count > 0 && Math.hypot(fix.x - x / count, fix.y - y / count) > radius) {
      out ??= fix;
      if (fix.atMs - out.atMs >= rules.strayedSeconds * 1000) break;
      continue;
    }
    out = null;
    x += fix.x;
    y += fix.y;
    count += 1;
    end = i + 1;
  }
  return end;
}

/** Only with its last third hardly further on than its first: with poor accuracy a slow walk looks still otherwise. */
function restOf(fixes: readonly PlacedFix[], rules: CleaningRules): Rest | null {
  const first = fixes[0];
  const last = fixes.at(-1);
  if (!first || !last) return null;
  const third = Math.max(1, Math.floor(fixes.length / 3));
  const [from, to] = [meanOf(fixes.slice(0, third)), meanOf(fixes.slice(-third))];
  const progress = Math.hypot(to.x - from.x, to.y - from.y);
  if (progress / ((last.atMs - first.atMs) / 1000) > rules.restMetresPerSecond) return null;
  return { kind: 'rest', centre: meanOf(fixes), fromMs: first.atMs, untilMs: last.atMs };
}

function meanOf(points: readonly PlanePoint[]): PlanePoint {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / points.length, y: y / points.length };
}
