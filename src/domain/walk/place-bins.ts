import { isPosition, type Position } from '../geo/position.ts';
import type { Fix } from './fix.ts';

/** Where somebody was during a few seconds. */
export interface PlaceBin extends Position {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Gathers fixes in order of arrival into bins of some seconds; a clock that was set back begins a new bin. */
export function binPlaces(fixes: readonly Fix[], binSeconds: number): readonly PlaceBin[] {
  const bins: Fix[][] = [];
  let startedAtMs = Number.NaN;
  for (const fix of fixes) {
    if (!isPosition(fix) || !Number.isFinite(fix.atMs)) continue;
    const seconds = (fix.atMs - startedAtMs) / 1000;
    const bin = bins.at(-1);
    if (bin && seconds >= 0 && seconds < binSeconds) bin.push(fix);
    else {
      bins.push([fix]);
      startedAtMs = fix.atMs;
    }
  }
  return bins.flatMap(binOf);
}

function binOf(fixes: readonly Fix[]): readonly PlaceBin[] {
  const times = fixes.map(({ atMs }) => atMs);
  const first = times[0];
  if (first === undefined) return [];
  const weighted = fixes.map((fix) => ({ place: fix, weight: 1 / Math.max(fix.accuracyMetres, 5) ** 2 }));
  return [{ ...medianPlace(weighted), fromMs: first, untilMs: times.at(-1) ?? first }];
}

/** Middle latitude and middle longitude by weight: one wild position does not move it, as it would a mean. */
export function medianPlace(weighted: readonly { readonly place: Position; readonly weight: number }[]): Position {
  return {
    lat: weightedMedian(weighted.map(({ place, weight }) => ({ value: place.lat, weight }))),
    lng: weightedMedian(weighted.map(({ place, weight }) => ({ value: place.lng, weight }))),
  };
}

function weightedMedian(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    if (reached >= half) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}
