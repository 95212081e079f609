import { expect, test } from 'vitest';
import { destination } from '../../../src/domain/geo/destination.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { type SettledPlace, settledEnds, settledEndsOfTrack } from '../../../src/domain/walk/settled-ends.ts';
import { forgetfulWalk, indoors, outdoors, roundFrom, seededRandom } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const friend = destination(home, 70, 900);
const startMs = Date.UTC(2026, 9, 5, 9);

function nearTo(places: readonly SettledPlace[], metres: number): string[] {
  return places.map((place) =>
    [home, friend].some((true_) => distanceMetres(true_, place) < metres) ? place.kind : `${place.kind} elsewhere`,
  );
}

test('home is found through twenty minutes of indoor drift at both ends', () => {
  const errors: number[] = [];
  for (let seed = 0; seed < 60; seed++) {
    const places = settledEnds(forgetfulWalk(seededRandom(seed), home, startMs));
    expect(places.map(({ kind }) => kind)).toEqual(['start', 'end']);
    errors.push(...places.map((place) => distanceMetres(place, home)));
  }
  errors.sort((a, b) => a - b);
  expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(15);
  expect(errors.at(-1)).toBeLessThan(60);
});

test('one who sets out at once, fast or slow, set out where the walk began', () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = seededRandom(seed);
    const way = outdoors(random, roundFrom(random, home, 400, 3), startMs, 0.3 + random());
    expect(nearTo(settledEnds(way), 40)).toEqual(['start', 'end']);
  }
});

test('a first fix of yesterday, and a wild position in between, do not move the place', () => {
  const random = seededRandom(3);
  const fixes = forgetfulWalk(random, home, startMs);
  const first = fixes[0];
  if (!first) throw new Error('a walk has fixes');
  const stale = { ...first, ...destination(home, 200, 3000), accuracyMetres: 10 };
  const cell = { ...first, ...destination(home, 20, 700), accuracyMetres: 180 };
  const wild = fixes.map((fix, i) => (i % 40 === 20 ? { ...fix, ...destination(fix, i, 300) } : fix));
  expect(nearTo(settledEnds([stale, cell, ...wild]), 60)).toEqual(['start', 'end']);
});

test('the times say from when until when one was settled', () => {
  const fixes = forgetfulWalk(seededRandom(8), home, startMs);
  const [start, end] = settledEnds(fixes);
  expect(start?.periods).toHaveLength(1);
  const settledMs = (start?.periods[0]?.untilMs ?? 0) - startMs;
  expect(settledMs).toBeGreaterThan(1_000_000);
  expect(settledMs).toBeLessThan(1_300_000);
  expect(end?.periods.at(-1)?.untilMs).toBe(fixes.at(-1)?.atMs);
});

test('more than 45 minutes in one place on the way is a stay, half an hour is not', () => {
  const visit = (minutes: number) => {
    const random = seededRandom(minutes);
    const out = outdoors(random, [home, friend], startMs, 1);
    const there = indoors(random, friend, (out.at(-1)?.atMs ?? 0) + 3000, minutes * 60);
    const back = outdoors(random, [friend, home], (there.at(-1)?.atMs ?? 0) + 3000, 1);
    return settledEnds([...out, ...there, ...back]);
  };
  expect(nearTo(visit(60), 60)).toEqual(['start', 'stay', 'end']);
  expect(nearTo(visit(30), 60)).toEqual(['start', 'end']);
});

test('a phone that was silent at home on the way, or whose clock was set there, tells a stay however long it was', () => {
  const silent = (hours: number, driftMetres: number) => {
    const random = seededRandom(4);
    const out = outdoors(random, [friend, home], startMs, 1);
    const door = destination(home, 200, driftMetres);
    const backMs = (out.at(-1)?.atMs ?? 0) + hours * 3_600_000;
    return settledEnds([...out, ...outdoors(random, [door, destination(home, 200, 900)], backMs, 1)]);
  };
  for (const hours of [0.8, 5, 7, 14, -3]) {
    for (const driftMetres of [0, 120]) {
      const stays = silent(hours, driftMetres).filter(({ kind }) => kind === 'stay');
      expect([hours, Math.min(...stays.map((place) => distanceMetres(place, home)))]).toEqual([
        hours,
        expect.any(Number),
      ]);
      expect(Math.min(...stays.map((place) => distanceMetres(place, home)))).toBeLessThan(40);
    }
  }
  expect(silent(0.5, 0).map(({ kind }) => kind)).toEqual(['start', 'end']);
});

test('a track without times is settled at its two ends, one with times where one stood', () => {
  const points = [home, destination(home, 70, 400), friend].map((place) => ({ ...place, atMs: null }));
  const drawn = { segments: [{ origin: 'drawn' as const, movement: 'foot' as const, points }] };
  expect(settledEndsOfTrack(drawn)).toEqual([
    { ...home, kind: 'start', periods: [] },
    { ...friend, kind: 'end', periods: [] },
  ]);
  const timed = outdoors(seededRandom(1), [home, friend], startMs, 1).map(({ lat, lng, atMs }) => ({ lat, lng, atMs }));
  const imported = { segments: [{ origin: 'imported' as const, movement: 'foot' as const, points: timed }] };
  expect(nearTo(settledEndsOfTrack(imported), 40)).toEqual(['start', 'end']);
  expect(settledEndsOfTrack({ segments: [] })).toEqual([]);

  // Two days of one file: between its segments lies a night.
  const [drawnSegment] = drawn.segments;
  if (!drawnSegment) throw new Error('one segment');
  const [near, , far] = points;
  const days = { segments: [drawnSegment, { ...drawnSegment, points: points.toReversed() }] };
  expect(settledEndsOfTrack(days)).toEqual([
    { ...home, kind: 'start', periods: [] },
    { lat: far?.lat, lng: far?.lng, kind: 'stay', periods: [] },
    { lat: far?.lat, lng: far?.lng, kind: 'stay', periods: [] },
    { lat: near?.lat, lng: near?.lng, kind: 'end', periods: [] },
  ]);
});
