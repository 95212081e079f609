import type { PlanePoint } from '../geo/tangent-plane.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { PlacedFix } from './placed-fix.ts';

/** Place and speed on both axes, and how sure they are; the axes are alike, so one covariance serves both. */
interface State {
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
  readonly pp: number;
  readonly pv: number;
  readonly vv: number;
}

/** Before the first fix any speed of a walker, and of a bus, is as likely. */
const anySpeedVariance = 25;

/**
 * Where somebody was at each fix, given all of them: the Kalman filter forwards with a steady speed that slowly changes,
 * then the smoother of Rauch, Tung and Striebel (AIAA Journal 3, 1965) backwards. A fix weighs by its accuracy.
 */
export function smoothWay(fixes: readonly PlacedFix[], rules: CleaningRules): readonly PlanePoint[] {
  const foreseen: State[] = [];
  const filtered: State[] = [];
  let last: State | null = null;
  let lastMs = 0;
  for (const fix of fixes) {
    const variance = varianceOf(fix, rules);
    const ahead: State = last
      ? predict(last, (fix.atMs - lastMs) / 1000, rules)
      : { x: fix.x, y: fix.y, vx: 0, vy: 0, pp: variance, pv: 0, vv: anySpeedVariance };
    last = last ? correct(ahead, fix, variance) : ahead;
    lastMs = fix.atMs;
    foreseen.push(ahead);
    filtered.push(last);
  }
  const smooth: PlanePoint[] = [];
  let later: State | null = null;
  for (let i = filtered.length - 1; i >= 0; i--) {
    const here = filtered[i] as State;
    const ahead = foreseen[i + 1];
    const seconds = ((fixes[i + 1]?.atMs ?? 0) - (fixes[i]?.atMs ?? 0)) / 1000;
    later = later && ahead ? lookBack(here, ahead, later, seconds) : here;
    smooth.push({ x: later.x, y: later.y });
  }
  return smooth.reverse();
}

/** Per axis: 68 % of a round error lie within 1.51 standard deviations. */
function varianceOf({ accuracyMetres }: PlacedFix, rules: CleaningRules): number {
  return (Math.max(accuracyMetres, rules.bestAccuracyMetres) / 1.51) ** 2;
}

function predict(
  { x, y, vx, vy, pp, pv, vv }: State,
  s: number,
  { swaySquareMetresPerCubicSecond: q }: CleaningRules,
): State {
  return {
    x: x + vx * s,
    y: y + vy * s,
    vx,
    vy,
    pp: pp + 2 * s * pv + s * s * vv + (q * s ** 3) / 3,
    pv: pv + s * vv + (q * s * s) / 2,
    vv: vv + q * s,
  };
}

function correct({ x, y, vx, vy, pp, pv, vv }: State, fix: PlacedFix, variance: number): State {
  const gain = pp / (pp + variance);
  const speedGain = pv / (pp + variance);
  return {
    x: x + gain * (fix.x - x),
    y: y + gain * (fix.y - y),
    vx: vx + speedGain * (fix.x - x),
    vy: vy + speedGain * (fix.y - y),
    pp: (1 - gain) * pp,
    pv: (1 - gain) * pv,
    vv: vv - speedGain * pv,
  };
}

/** Only the means: nobody asks how sure the smoothed ones are. */
function lookBack(here: State, ahead: State, later: State, s: number): State {
  const det = ahead.pp * ahead.vv - ahead.pv * ahead.pv;
  // Covariance of here with ahead, times the inverse of ahead's own.
  const [cpp, cpv, cvp, cvv] = [here.pp + s * here.pv, here.pv, here.pv + s * here.vv, here.vv];
  const gain = (a: number, b: number, dp: number, dv: number) =>
    (a * (ahead.vv * dp - ahead.pv * dv) + b * (ahead.pp * dv - ahead.pv * dp)) / det;
  const [dx, dvx, dy, dvy] = [later.x - ahead.x, later.vx - ahead.vx, later.y - ahead.y, later.vy - ahead.vy];
  return {
    ...here,
    x: here.x + gain(cpp, cpv, dx, dvx),
    y: here.y + gain(cpp, cpv, dy, dvy),
    vx: here.vx + gain(cvp, cvv, dx, dvx),
    vy: here.vy + gain(cvp, cvv, dy, dvy),
  };
}
