import type { Fix } from '../../src/domain/walk/fix.ts';
import { indoorDrift, straightWalk } from './straight-walk.ts';

/** Walks 600 metres, then drives 900 more as fast as a mobility scooter may. */
export function walkAndRide(startedAtMs: number): readonly Fix[] {
  const walked = straightWalk({ startedAtMs, metres: 600, secondsBetweenFixes: 4 });
  const fromMs = (walked.at(-1)?.atMs ?? startedAtMs) + 4000;
  return [
    ...walked,
    ...straightWalk({
      startedAtMs: fromMs,
      metres: 900,
      secondsBetweenFixes: 4,
      metresPerSecond: 4.4,
      fromMetres: 600,
    }),
  ];
}

/** From the square and back, and then so many minutes indoors there. */
export function thereAndBack(startedAtMs: number, minutesIndoors: number): readonly Fix[] {
  const out = straightWalk({ startedAtMs, metres: 400, secondsBetweenFixes: 4 });
  const turnedMs = (out.at(-1)?.atMs ?? startedAtMs) + 4000;
  const back = out.toReversed().map((fix, i) => ({ ...fix, atMs: turnedMs + i * 4000 }));
  const home = { lat: 63.4305, lng: 10.3951 };
  return [...out, ...back, ...indoorDrift(home, (back.at(-1)?.atMs ?? turnedMs) + 4000, minutesIndoors)];
}
