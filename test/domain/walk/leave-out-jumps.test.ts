import { expect, test } from 'vitest';
import { cleaningRules } from '../../../src/domain/walk/cleaning-rules.ts';
import { deriveTrack } from '../../../src/domain/walk/derive-track.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import { leaveOutJumps } from '../../../src/domain/walk/leave-out-jumps.ts';
import { addLiveMetres, noMetres } from '../../../src/domain/walk/live-metres.ts';
import { trackMetres } from '../../../src/domain/walk/track-metres.ts';
import { offset } from './simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };

/** Eastwards at 1.2 m/s, a fix each second, off to the north by so much. */
function walkOff(seconds: number, northAt: (second: number) => number, speed = 1.2): Fix[] {
  return Array.from({ length: seconds }, (_, i) => ({
    ...offset(home, i * speed, northAt(i)),
    atMs: i * 1000,
    accuracyMetres: 6,
    altitudeMetres: null,
  }));
}

const leftOut = (fixes: readonly Fix[]) => {
  const kept = new Set(leaveOutJumps(fixes, cleaningRules));
  return fixes.flatMap((fix, i) => (kept.has(fix) ? [] : [i]));
};

test.each([
  ['at once', (s: number) => (s >= 100 && s < 120 ? 60 : 0)],
  [
    'as a glide',
    (s: number) => (s < 100 ? 0 : s < 120 ? 60 * (1 - Math.exp((99 - s) / 2)) : 60 * Math.exp((119 - s) / 2)),
  ],
])('a position that jumps away %s and comes back leaves the line whole and as long as it was', (_how, northAt) => {
  const fixes = walkOff(300, northAt);
  expect(leftOut(fixes)).toEqual(expect.arrayContaining(Array.from({ length: 16 }, (_, i) => 103 + i)));
  expect(leftOut(fixes).length).toBeLessThan(35);
  const track = deriveTrack(fixes);
  expect(track.segments).toHaveLength(1);
  expect(Math.abs(trackMetres(track) - 359)).toBeLessThan(12);
  expect(Math.abs(fixes.reduce(addLiveMetres, noMetres).metres - 359)).toBeLessThan(30);
});

test('where the phone knew that it was off, the glide back alone is left out too', () => {
  const fixes = walkOff(300, (s) => (s < 120 ? 0 : 60 * Math.exp((120 - s) / 2))).filter(
    ({ atMs }) => atMs < 100_000 || atMs >= 120_000,
  );
  const track = deriveTrack(fixes);
  expect(track.segments).toHaveLength(1);
  expect(Math.abs(trackMetres(track) - 359)).toBeLessThan(12);
});

test('a jump of more than half a minute that comes back is no gap', () => {
  const track = deriveTrack(walkOff(300, (s) => (s >= 100 && s < 135 ? 60 : 0)));
  expect(track.segments).toHaveLength(1);
  expect(Math.abs(trackMetres(track) - 359)).toBeLessThan(12);
});

test('a position that stays away, a walk, a corner and a bus keep every fix', () => {
  for (const fixes of [
    walkOff(300, (s) => (s < 100 ? 0 : 60)),
    walkOff(300, () => 0),
    walkOff(300, (s) => Math.max(0, s - 100) * 1.2),
    walkOff(300, () => 0, 9),
  ]) {
    expect(leftOut(fixes)).toEqual([]);
  }
});
