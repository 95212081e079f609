import { expect, test } from 'vitest';
import { forgottenAt, untilHome } from '../../../src/domain/walk/forgotten-stop.ts';
import { fixesOf, type WalkEntry } from '../../../src/domain/walk/walk-entry.ts';
import { indoors, outdoors, roundFrom, seededRandom } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const startMs = Date.UTC(2026, 9, 5, 9);

/** Some minutes indoors, a round, and then home again for so many minutes. */
function forgotten(seed: number, minutes: number): { entries: readonly WalkEntry[]; arrivedAtMs: number } {
  const random = seededRandom(seed);
  const before = indoors(random, home, startMs, 300);
  const way = outdoors(random, roundFrom(random, home, 400, 3), startMs + 303_000, 0.5 + random());
  const arrivedAtMs = way.at(-1)?.atMs ?? 0;
  const after = indoors(random, home, arrivedAtMs + 3000, minutes * 60);
  return { entries: [...before, ...way, ...after].map((fix) => ({ fix })), arrivedAtMs };
}

test('home is known by where this walk set out from, also on a phone that protects nothing yet', () => {
  for (let seed = 0; seed < 20; seed++) {
    expect([seed, forgottenAt(forgotten(seed, 15).entries, []) !== null]).toEqual([seed, true]);
    expect([seed, forgottenAt(forgotten(seed, 5).entries, [])]).toEqual([seed, null]);
  }
});

test('who has answered "Nei" is not asked again for the same rest', () => {
  const { entries, arrivedAtMs } = forgotten(3, 15);
  const nei: WalkEntry = { event: { what: 'still-out', atMs: arrivedAtMs + 900_000 } };
  const later = indoors(seededRandom(9), home, arrivedAtMs + 903_000, 3600).map((fix) => ({ fix }));
  expect(forgottenAt([...entries, nei, ...later], [])).toBeNull();
});

test('a walk that was forgotten for three hours was over when its walker came home, give or take the last steps', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { entries, arrivedAtMs } = forgotten(seed, 180);
    const lastMs = fixesOf(untilHome(entries, [])).at(-1)?.atMs ?? 0;
    // The slowest need four minutes for the last hundred metres.
    expect(Math.abs(lastMs - arrivedAtMs)).toBeLessThan(240_000);
  }
});

test('a walk that was ended in time is all of it walk', () => {
  const { entries } = forgotten(5, 4);
  expect(untilHome(entries, [home])).toBe(entries);
});
