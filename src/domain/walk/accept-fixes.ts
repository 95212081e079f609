import { isPosition } from '../geo/position.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';

/**
 * The fixes accurate enough to place somebody, in order of arrival. Their times may be wrong: a clock that was set
 * only makes a tolerable fix count sooner.
 */
export function acceptFixes(fixes: readonly Fix[], rules: CleaningRules): readonly Fix[] {
  const accepted: Fix[] = [];
  let goodAtMs: number | null = null;
  for (const fix of fixes) {
    if (!isPosition(fix) || !Number.isFinite(fix.atMs)) continue;
    // At the start one waits for something better as long as later.
    goodAtMs ??= fix.atMs;
    const waitedSeconds = Math.abs(fix.atMs - goodAtMs) / 1000;
    const limit =
      waitedSeconds >= rules.tolerateAfterSeconds ? rules.tolerableAccuracyMetres : rules.goodAccuracyMetres;
    if (!(fix.accuracyMetres >= 0 && fix.accuracyMetres <= limit)) continue;
    if (fix.accuracyMetres <= rules.goodAccuracyMetres) goodAtMs = fix.atMs;
    accepted.push(fix);
  }
  return accepted;
}
