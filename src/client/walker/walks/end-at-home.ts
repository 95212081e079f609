import type { WalkStep } from './walk-steps.ts';

/** The steps of a walk whose stop was forgotten end when its walker came home, and do not tell how long the phone lay there. */
export function endAtHome(steps: readonly WalkStep[], cameHomeAtMs: number | undefined): readonly WalkStep[] {
  if (cameHomeAtMs === undefined || steps.at(-1)?.kind !== 'end') return steps;
  const lastOnWay = steps.findLastIndex(({ kind }) => kind !== 'rest' && kind !== 'end');
  return [...steps.slice(0, lastOnWay + 1), { kind: 'end', atMs: cameHomeAtMs }];
}
