import type { TangentPlane } from '../geo/tangent-plane.ts';
import { tangentPlane } from '../geo/tangent-plane.ts';
import type { CleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';
import { gatherRests, type Rest, type Way } from './gather-rests.ts';
import type { PlacedFix } from './placed-fix.ts';
import { smoothWay } from './smooth-way.ts';
import { straighten } from './straighten.ts';
import type { TrackPoint } from './track.ts';

/** A rest is the mean of many fixes and lies surer than any of them. */
const restAccuracyMetres = 1.5;

/** The line through a chain of fixes: rests in one place, and ways without the wandering of the position. */
export function drawLine(chain: readonly Fix[], rules: CleaningRules): readonly TrackPoint[] {
  const [first] = chain;
  if (!first) return [];
  const plane = tangentPlane(first);
  const parts = gatherRests(chain.flatMap(placeOn(plane)), rules);
  return parts.flatMap((part, i) =>
    part.kind === 'rest' ? standing(part, plane) : walking(part, parts[i - 1], parts[i + 1], plane, rules),
  );
}

function placeOn(plane: TangentPlane): (fix: Fix) => readonly PlacedFix[] {
  return (fix) => {
    const at = plane.toPlane(fix);
    return at ? [{ ...at, atMs: fix.atMs, accuracyMetres: fix.accuracyMetres }] : [];
  };
}

function standing({ centre, fromMs, untilMs }: Rest, plane: TangentPlane): readonly TrackPoint[] {
  const at = plane.toPosition(centre);
  return [
    { ...at, atMs: fromMs },
    { ...at, atMs: untilMs },
  ];
}

/** Begins and ends at the rests beside it. */
function walking(
  { fixes }: Way,
  before: Rest | Way | undefined,
  after: Rest | Way | undefined,
  plane: TangentPlane,
  rules: CleaningRules,
): readonly TrackPoint[] {
  const held = (rest: Rest | Way | undefined, moment: 'fromMs' | 'untilMs'): readonly PlacedFix[] =>
    rest?.kind === 'rest' ? [{ ...rest.centre, atMs: rest[moment], accuracyMetres: restAccuracyMetres }] : [];
  const start = held(before, 'untilMs');
  const whole = [...start, ...fixes, ...held(after, 'fromMs')];
  const line = straighten(smoothWay(whole, rules), rules.straightMetres);
  return fixes.flatMap(({ atMs }, i) => {
    const at = line[i + start.length];
    return at ? [{ ...plane.toPosition(at), atMs }] : [];
  });
}
