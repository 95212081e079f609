import { expect, test } from 'vitest';
import { deriveTrack } from '../../src/domain/walk/derive-track.ts';
import { markRides } from '../../src/domain/walk/rides.ts';
import { hardWalk } from '../../src/practice/hard-walk.ts';
import { makeTown } from '../../src/practice/make-town.ts';
import { measureHardWalk } from '../support/measure-hard-walk.ts';
import { figuresOf, tableOf } from '../support/noise-figures.ts';
import { periodStartMs } from '../support/send-walkers.ts';
import { sizeOf } from '../support/sizes.mjs';

/** NOISE_SEEDS=2000 for a long study. */
const seeds = sizeOf('NOISE_SEEDS');
/** A million fixes, on a machine that may be busy. */
const patient = { timeout: 60_000 + seeds * 500 };

const town = makeTown();
const noonMs = periodStartMs + 12 * 3_600_000;

test('hard walks: length, rests, gaps, rides and homes come out as promised', patient, () => {
  const walks = Array.from({ length: seeds }, (_, seed) => {
    const walk = hardWalk(town, seed, noonMs);
    return measureHardWalk(town, walk, markRides(deriveTrack(walk.fixes)));
  });
  const figures = figuresOf(walks);
  console.info(tableOf(figures));

  expect(figures.medianLengthError).toBeLessThanOrEqual(0.03);
  expect(figures.worstLengthError).toBeLessThanOrEqual(0.1);
  expect(figures.medianRestError).toBeLessThanOrEqual(0.15);
  expect(figures.linesAcrossGaps).toBe(0);
  expect(figures.rideShareAsFoot).toBeLessThanOrEqual(0.02);
  expect(figures.homesSent).toBe(0);

  // The line comes nearer to the true way than the fixes it is made of, and what ran along agrees with it.
  expect(figures.medianLineOffMetres).toBeLessThan(figures.medianFixesOffMetres);
  expect(figures.medianLiveError).toBeLessThanOrEqual(0.05);

  // There was something to go wrong.
  expect(figures.silences).toBeGreaterThan(seeds / 5);
  expect(figures.rides).toBeGreaterThan(seeds / 5);
  expect(figures.sent).toBeGreaterThan(seeds * 0.8);
});
