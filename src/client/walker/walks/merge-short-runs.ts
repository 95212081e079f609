import type { StreetRun } from '../../../domain/geo/streets-along.ts';

/** So little of a street is a crossing, or the phone's own error. */
const leastRunMetres = 50;

/** Short by nature, and worth knowing for who finds them hard. */
const toldAlways: readonly StreetRun['kind'][] = ['steps', 'bridge', 'underpass'];

/** What is too short to tell is told with the street before it, at the start with the one after. */
export function mergeShortRuns(runs: readonly StreetRun[]): readonly StreetRun[] {
  const told: StreetRun[] = [];
  let startMetres: number | null = null;
  for (const run of runs) {
    const last = told.at(-1);
    const isShort = run.toMetres - run.fromMetres < leastRunMetres && !toldAlways.includes(run.kind);
    if (last !== undefined && (isShort || (last.name === run.name && last.kind === run.kind))) {
      told[told.length - 1] = { ...last, toMetres: run.toMetres };
    } else if (last === undefined && isShort) startMetres ??= run.fromMetres;
    else {
      told.push({ ...run, fromMetres: startMetres ?? run.fromMetres });
      startMetres = null;
    }
  }
  // A walk of nothing but corners is told as it was.
  return told.length === 0 ? runs : told;
}
