import { distanceMetres } from '../geo/distance.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';

/** near: on foot or at rest; far: too fast for feet; gap: nothing is known between the two. */
type Step = 'near' | 'far' | 'gap';

/** Splits fixes into chains between which nothing is known, and leaves out places that no second fix agrees with. */
export function chainFixes(fixes: readonly Fix[], rules: CleaningRules): readonly (readonly Fix[])[] {
  const chains: Fix[][] = [];
  let chain: Fix[] = [];
  /** Too far from the last one to be walked to; counts once the next fix agrees. */
  let doubted: Fix | null = null;

  function begin(...from: Fix[]): void {
    chain = from;
    chains.push(chain);
  }

  /** The place jumped. A lone fix before a jump is the position of long ago that phones give first when they wake. */
  function beginAfterJump(...from: Fix[]): void {
    if (chain.length === 1) chains.pop();
    begin(...from);
  }

  /** True when `fix` agrees with the doubted place, which then counts. */
  function confirms(last: Fix, place: Fix, fix: Fix): boolean {
    const onward = stepBetween(place, fix, rules);
    const rides = isVehicleStep(last, place, rules);
    if (onward === 'near') {
      if (rides && isBraking(chain, rules)) chain.push(place, notBefore(place, fix));
      else beginAfterJump(place, notBefore(place, fix));
      return true;
    }
    if (onward === 'gap' || !rides || !isVehicleStep(place, fix, rules)) return false;
    chain.push(place, fix);
    return true;
  }

  for (const fix of fixes) {
    const last = chain.at(-1);
    const step = last ? stepBetween(last, fix, rules) : 'gap';
    const settled: boolean = !!last && step !== 'near' && !!doubted && confirms(last, doubted, fix);
    if (last && step === 'near') chain.push(notBefore(last, fix));
    else if (!settled && step === 'gap') begin(fix);
    doubted = !settled && step === 'far' ? fix : null;
  }
  return chains;
}

function stepBetween(from: Fix, to: Fix, rules: CleaningRules): Step {
  const seconds = (to.atMs - from.atMs) / 1000;
  const metres = distanceMetres(from, to);
  if (seconds < -rules.latestSeconds) return 'gap';
  if (seconds > rules.gapSeconds) {
    const rests = metres <= Math.max(rules.restMetres, to.accuracyMetres);
    return rests && seconds <= rules.longestSilentRestSeconds ? 'near' : 'gap';
  }
  return metres <= rules.footMetresPerSecond * Math.max(1, seconds) + rules.driftMetres ? 'near' : 'far';
}

function metresPerSecond(from: Fix, to: Fix): number {
  return distanceMetres(from, to) / Math.max(1, (to.atMs - from.atMs) / 1000);
}

function isVehicleStep(from: Fix, to: Fix, rules: CleaningRules): boolean {
  return metresPerSecond(from, to) <= rules.vehicleMetresPerSecond;
}

/** True when the chain was already moving at a vehicle's speed, so that a slow fix after a fast one is a stop, not a jump. */
function isBraking(chain: readonly Fix[], rules: CleaningRules): boolean {
  const last = chain.at(-1);
  const before = chain.at(-2);
  return !!last && !!before && metresPerSecond(before, last) > rules.footMetresPerSecond;
}

/** A position handed over late keeps its place in the order of arrival; its time may not take any away. */
function notBefore(last: Fix, fix: Fix): Fix {
  return fix.atMs < last.atMs ? { ...fix, atMs: last.atMs } : fix;
}
