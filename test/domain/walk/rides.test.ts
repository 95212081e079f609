import { expect, test } from 'vitest';
import { deriveTrack } from '../../../src/domain/walk/derive-track.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import { scooterRideRules } from '../../../src/domain/walk/ride-rules.ts';
import { markRides, unmarkRides } from '../../../src/domain/walk/rides.ts';
import type { Track } from '../../../src/domain/walk/track.ts';
import { trackMetres } from '../../../src/domain/walk/track-metres.ts';
import { offset } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const startMs = Date.UTC(2026, 9, 5, 9);

/** Stretches eastwards, one after the other: so many seconds at so many metres per second, a fix each so many seconds. */
function travel(...stretches: readonly (readonly [seconds: number, speed: number, every?: number])[]): Fix[] {
  const fixes: Fix[] = [];
  let second = 0;
  let east = 0;
  for (const [seconds, speed, every = 1] of stretches) {
    for (let done = 0; done < seconds; done += every) {
      fixes.push({ ...offset(home, east, 0), atMs: startMs + second * 1000, accuracyMetres: 6, altitudeMetres: null });
      second += every;
      east += speed * every;
    }
  }
  return fixes;
}

function movements(track: Track): string {
  return track.segments.map(({ movement }) => movement).join(' ');
}

test('a bus between two walks is a ride, its stops included, and the walks keep nearly all their metres', () => {
  const track = markRides(deriveTrack(travel([200, 1.2], [90, 9], [60, 0], [90, 9], [200, 1.2])));
  expect(movements(track)).toBe('foot ride foot');
  expect(trackMetres(track, 'ride')).toBeGreaterThan(1580);
  expect(trackMetres(track, 'foot')).toBeGreaterThan(440);
  expect(trackMetres(track)).toBeCloseTo(
    trackMetres(deriveTrack(travel([200, 1.2], [90, 9], [60, 0], [90, 9], [200, 1.2]))),
    3,
  );
});

test('hurrying for a bus is a walk', () => {
  expect(movements(markRides(deriveTrack(travel([200, 1.2], [25, 4.5], [200, 1.2]))))).toBe('foot');
});

test('a car with sparse fixes, and one cut by gaps into short stretches, are rides', () => {
  expect(movements(markRides(deriveTrack(travel([400, 8, 20]))))).toBe('ride');
  const tunnels = travel([20, 9], [40, 9, 40], [20, 9], [40, 9, 40], [20, 9]);
  expect(movements(markRides(deriveTrack(tunnels)))).toMatch(/^ride( ride)*$/);
  expect(movements(markRides(deriveTrack(travel([30, 8]))))).toBe('ride');
});

test('a position that jumps under tall houses makes no ride', () => {
  const fixes = travel([300, 1]).map((fix, i) => (i > 100 && i < 130 ? { ...fix, ...offset(fix, 0, 90) } : fix));
  expect(trackMetres(markRides(deriveTrack(fixes)), 'ride')).toBe(0);
});

test('a mobility scooter at 4 m/s is a ride for one on foot, and a walk by its own rule', () => {
  const derived = deriveTrack(travel([300, 4]));
  const onFoot = markRides(derived);
  expect(movements(onFoot)).toBe('ride');
  expect(movements(markRides(unmarkRides(onFoot), scooterRideRules))).toBe('foot');
});

test('marking again changes nothing, and taking the marks off gives the track from before', () => {
  const derived = deriveTrack(travel([200, 1.2], [200, 9], [200, 1.2]));
  const marked = markRides(derived);
  expect(markRides(marked)).toEqual(marked);
  expect(unmarkRides(marked)).toEqual(derived);
});

test('drawn, mended and untimed lines have no speed', () => {
  const points = travel([300, 9]).map(({ lat, lng, atMs }) => ({ lat, lng, atMs }));
  const timeless = points.map((point) => ({ ...point, atMs: null }));
  const track: Track = {
    segments: [
      { origin: 'mended', movement: 'foot', points },
      { origin: 'drawn', movement: 'foot', points: timeless },
      { origin: 'imported', movement: 'foot', points: timeless },
    ],
  };
  expect(markRides(track)).toEqual(track);
});
