import { bestLabels, type LabelCosts } from './best-labels.ts';
import { distanceMetres } from './distance.ts';
import type { MapWay, WayKind } from './map-names.ts';
import type { Position } from './position.ts';
import { tangentPlane } from './tangent-plane.ts';
import { metresFromWay, type PlaneWay, waysOnPlane } from './ways-on-plane.ts';

/** A part of a walked line that has one name, or none. */
export interface StreetRun {
  readonly name: string | null;
  /** What it is where it has no name; null: the map shows no way here. */
  readonly kind: WayKind | null;
  /** Along the line, from its start. */
  readonly fromMetres: number;
  readonly toMetres: number;
}

/** The line is asked for its name this often. */
const stepMetres = 6;
/** Further off a way's middle nobody walks along it: half a wide street, and what a phone may be wrong. */
const reachMetres = 30;
/** A name gives way when another is this much nearer for as long as a run must be. */
const clearlyNearerMetres = 5;
const shortestRunMetres = 30;

/**
 * A pavement beside a street is often a way without a name on the map: the street's name says more than "path", so that a
 * way without a name must be this much nearer. Steps and bridges say something themselves.
 */
const namelessMetres = { street: 12, path: 12, pier: 9, steps: 8, bridge: 8, underpass: 8 } as const satisfies Record<
  WayKind,
  number
>;

const noWay = 'none';

/** Which streets a line goes along, in order; together the runs are as long as the line. None for a line without length. */
export function streetsAlong(line: readonly Position[], ways: readonly MapWay[]): readonly StreetRun[] {
  const first = line[0];
  if (!first) return [];
  const { steps, metres } = stepsAlong(line);
  if (metres === 0) return [];
  const plane = tangentPlane(first);
  const near = waysOnPlane(ways, plane);
  const labels = bestLabels(
    steps.map((position) => labelCosts(plane.toPlane(position), near)),
    { otherwise: reachMetres * 2, change: (clearlyNearerMetres * shortestRunMetres) / stepMetres },
  );
  const each = metres / steps.length;
  return joinShort(labels.map((label, i) => ({ ...runOf(label), fromMetres: i * each, toMetres: (i + 1) * each })));
}

/** The middles of equal steps along the line, each at most as long as it may be. */
function stepsAlong(line: readonly Position[]): { readonly steps: readonly Position[]; readonly metres: number } {
  const parts = line.slice(1).map((to, i) => ({ from: line[i] ?? to, to, metres: distanceMetres(line[i] ?? to, to) }));
  const metres = parts.reduce((sum, part) => sum + part.metres, 0);
  const each = metres / Math.ceil(metres / stepMetres);
  const steps: Position[] = [];
  let passed = 0;
  for (const part of parts) {
    for (let at = (steps.length + 0.5) * each; at <= passed + part.metres && at < metres; at += each) {
      const share = (at - passed) / part.metres;
      steps.push({
        lat: part.from.lat + (part.to.lat - part.from.lat) * share,
        lng: part.from.lng + (part.to.lng - part.from.lng) * share,
      });
    }
    passed += part.metres;
  }
  return { steps, metres };
}

function labelCosts(at: { readonly x: number; readonly y: number } | null, ways: readonly PlaneWay[]): LabelCosts {
  const costs = new Map([[noWay, reachMetres]]);
  if (at === null) return costs;
  for (const near of ways) {
    const metres = metresFromWay(at, near, reachMetres);
    if (metres === null) continue;
    const { name, kind } = near.way;
    const label = name === null ? `kind ${kind}` : `name ${name}`;
    const cost = metres + (name === null ? namelessMetres[kind] : 0);
    costs.set(label, Math.min(cost, costs.get(label) ?? Number.POSITIVE_INFINITY));
  }
  return costs;
}

function runOf(label: string): Pick<StreetRun, 'name' | 'kind'> {
  if (label.startsWith('name ')) return { name: label.slice(5), kind: null };
  return { name: null, kind: label === noWay ? null : (label.slice(5) as WayKind) };
}

function isSame(a: StreetRun, b: StreetRun): boolean {
  return a.name === b.name && a.kind === b.kind;
}

/** Runs of one name become one; what is shorter than a run must be goes to the longer of its neighbours. */
function joinShort(steps: readonly StreetRun[]): readonly StreetRun[] {
  let runs = joinSame(steps);
  for (;;) {
    const lengths = runs.map(({ fromMetres, toMetres }) => toMetres - fromMetres);
    const shortest = lengths.indexOf(Math.min(...lengths));
    if (runs.length < 2 || (lengths[shortest] ?? 0) >= shortestRunMetres) return runs;
    const heir = (lengths[shortest - 1] ?? 0) >= (lengths[shortest + 1] ?? 0) ? shortest - 1 : shortest + 1;
    const { name = null, kind = null } = runs[heir] ?? {};
    runs = joinSame(runs.map((run, i) => (i === shortest ? { ...run, name, kind } : run)));
  }
}

function joinSame(runs: readonly StreetRun[]): readonly StreetRun[] {
  const joined: StreetRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isSame(last, run)) joined.splice(-1, 1, { ...last, toMetres: run.toMetres });
    else joined.push(run);
  }
  return joined;
}
