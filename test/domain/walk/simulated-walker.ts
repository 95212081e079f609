import { destination } from '../../../src/domain/geo/destination.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Normally distributed around 0 with standard deviation 1 (Box–Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function offset(from: Position, east: number, north: number): Position {
  return destination(from, (Math.atan2(east, north) * 180) / Math.PI, Math.hypot(east, north));
}

/** Noise that wanders: standard deviation in metres per axis, forgotten after some seconds. */
function wanderer(random: () => number, deviation: number, memorySeconds: number): (seconds: number) => Position2 {
  let east = normal(random) * deviation;
  let north = normal(random) * deviation;
  return (seconds) => {
    const keep = Math.exp(-seconds / memorySeconds);
    const fresh = deviation * Math.sqrt(1 - keep * keep);
    east = east * keep + normal(random) * fresh;
    north = north * keep + normal(random) * fresh;
    return { east, north };
  };
}

interface Position2 {
  readonly east: number;
  readonly north: number;
}

const everySeconds = 3;

/** A phone lying indoors: wanders up to 60 m about the truth and knows its own error only roughly. */
export function indoors(random: () => number, home: Position, fromMs: number, seconds: number): Fix[] {
  const deviation = 10 + random() * 20;
  const wander = wanderer(random, deviation, 60 + random() * 60);
  const fixes: Fix[] = [];
  for (let at = 0; at < seconds; at += everySeconds) {
    const { east, north } = wander(everySeconds);
    const shrink = Math.min(1, 60 / Math.hypot(east, north));
    const place = offset(home, east * shrink, north * shrink);
    fixes.push({
      ...place,
      atMs: fromMs + at * 1000,
      accuracyMetres: Math.round(deviation * (0.6 + random())),
      altitudeMetres: null,
    });
  }
  return fixes;
}

/** A walk along the corners at a steady pace, with the small wandering of a phone under open sky. */
export function outdoors(random: () => number, corners: readonly Position[], fromMs: number, speed: number): Fix[] {
  const wander = wanderer(random, 2.5, 30);
  const fixes: Fix[] = [];
  let atMs = fromMs;
  corners.slice(1).forEach((to, i) => {
    const from = corners[i] ?? to;
    const east = (to.lng - from.lng) * 111_195 * Math.cos((from.lat * Math.PI) / 180);
    const north = (to.lat - from.lat) * 111_195;
    const metres = Math.hypot(east, north);
    for (let done = 0; done < metres; done += speed * everySeconds) {
      const noise = wander(everySeconds);
      const share = done / metres;
      const place = offset(from, east * share + noise.east, north * share + noise.north);
      fixes.push({ ...place, atMs, accuracyMetres: 4 + Math.round(random() * 6), altitudeMetres: null });
      atMs += everySeconds * 1000;
    }
  });
  return fixes;
}

/** A round of random streets from a place and back to it. */
export function roundFrom(random: () => number, home: Position, legMetres: number, legs: number): Position[] {
  let bearing = random() * 360;
  const corners = [home];
  for (let i = 0; i < legs; i++) {
    corners.push(destination(corners.at(-1) ?? home, bearing, legMetres * (0.5 + random())));
    bearing += random() * 180 - 90;
  }
  return [...corners, home];
}

/** Twenty minutes at home, a walk, twenty minutes at home: the forgotten stop of privacy.md. */
export function forgetfulWalk(random: () => number, home: Position, startMs: number): Fix[] {
  const before = indoors(random, home, startMs, 1200);
  const corners = roundFrom(random, home, 300 + random() * 400, 2 + Math.floor(random() * 4));
  const way = outdoors(random, corners, startMs + 1_200_000, 0.6 + random() * 0.8);
  const homeMs = (way.at(-1)?.atMs ?? startMs) + everySeconds * 1000;
  return [...before, ...way, ...indoors(random, home, homeMs, 1200)];
}
