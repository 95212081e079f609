import { expect, test } from 'vitest';
import { destination } from '../../../src/domain/geo/destination.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import { hasComeHome } from '../../../src/domain/walk/has-come-home.ts';
import { indoors, outdoors, roundFrom, seededRandom } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const friend = destination(home, 70, 900);
const startMs = Date.UTC(2026, 9, 5, 9);

function thenIndoors(way: readonly Fix[], random: () => number, place: typeof home, minutes: number): Fix[] {
  return [...way, ...indoors(random, place, (way.at(-1)?.atMs ?? startMs) + 3000, minutes * 60)];
}

test('a stop that was forgotten is noticed after ten minutes indoors at home, not before', () => {
  for (let seed = 0; seed < 40; seed++) {
    const random = seededRandom(seed);
    const way = outdoors(random, roundFrom(random, home, 400, 3), startMs, 0.5 + random());
    const back = thenIndoors(way, random, home, 12);
    expect([seed, hasComeHome(back, [home])]).toEqual([seed, true]);
    const fiveMinutes = back.filter(({ atMs }) => atMs <= (way.at(-1)?.atMs ?? 0) + 5 * 60_000);
    expect([seed, hasComeHome(fiveMinutes, [home])]).toEqual([seed, false]);
    expect(hasComeHome(way, [home])).toBe(false);
  }
});

test('who waits at home before setting out, sits with a friend or only passes by has not come home', () => {
  const random = seededRandom(3);
  expect(hasComeHome(indoors(random, home, startMs, 1200), [home])).toBe(false);
  const visit = thenIndoors(outdoors(random, [home, friend], startMs, 1), random, friend, 30);
  expect(hasComeHome(visit, [home])).toBe(false);
  expect(hasComeHome(visit, [home, friend])).toBe(true);
  expect(hasComeHome(visit, [])).toBe(false);
  const past = outdoors(random, [friend, home, destination(home, 250, 120)], startMs, 1);
  expect(hasComeHome(past, [home])).toBe(false);
});

test('a wild position neither takes one from home nor out of it', () => {
  const random = seededRandom(5);
  const wildEach = (fixes: readonly Fix[], each: number) =>
    fixes.map((fix, i) => (i % each === 7 ? { ...fix, ...destination(fix, i, 400) } : fix));
  const way = outdoors(random, roundFrom(random, home, 400, 3), startMs, 1);
  expect(hasComeHome(wildEach(thenIndoors(way, random, home, 12), 15), [home])).toBe(true);
  expect(hasComeHome(wildEach(indoors(random, home, startMs, 1200), 150), [home])).toBe(false);
});

test('nothing to go by is no coming home', () => {
  expect(hasComeHome([], [home])).toBe(false);
  const district = indoors(seededRandom(1), home, startMs, 1200).map((fix) => ({ ...fix, accuracyMetres: 900 }));
  expect(hasComeHome(district, [home])).toBe(false);
});
