import { expect, test } from 'vitest';
import { shareHidden } from '../../../src/domain/walk/share-hidden.ts';
import { event, startMs, stretch } from './journal.ts';

const heard = (...entries: Parameters<typeof shareHidden>[1][]) => shareHidden(startMs, entries.flat());

test('is how much of the recorded time the page was not seen', () => {
  expect(heard(stretch(0, 60, 0))).toBe(0);
  expect(heard([])).toBe(0);
  const half = heard(stretch(0, 100, 0), [event('hidden', 100), event('seen', 300)], stretch(301, 99, 400));
  expect(half).toBeCloseTo(0.5, 2);
});

test('leaves out pauses and the time after a kill', () => {
  const paused = heard(
    stretch(0, 100, 0),
    [event('paused', 100), event('hidden', 110), event('seen', 900), event('resumed', 910)],
    stretch(911, 99, 200),
  );
  expect(paused).toBe(0);
  const killed = heard(stretch(0, 100, 0), [event('hidden', 100), event('continued', 5000)], stretch(5001, 100, 200));
  expect(killed).toBe(0);
});
