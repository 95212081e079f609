import { expect, it } from 'vitest';
import { endAtHome } from '../../../../src/client/walker/walks/end-at-home.ts';
import type { WalkStep } from '../../../../src/client/walker/walks/walk-steps.ts';

const start: WalkStep = { kind: 'start', atMs: 0 };
const ride: WalkStep = { kind: 'ride', metres: 500 };
const rest: WalkStep = { kind: 'rest', ms: 600_000 };
const end: WalkStep = { kind: 'end', atMs: 9_000_000 };

it('ends a forgotten walk at home, and tells of no rest there', () => {
  expect(endAtHome([start, rest, ride, rest, rest, end], 900_000)).toEqual([
    start,
    rest,
    ride,
    { kind: 'end', atMs: 900_000 },
  ]);
});

it('leaves any other walk as it is', () => {
  const steps = [start, ride, rest, end];
  expect(endAtHome(steps, undefined)).toBe(steps);
  expect(endAtHome([start], 5)).toEqual([start]);
});
