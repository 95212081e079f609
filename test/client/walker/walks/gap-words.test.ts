import { expect, test } from 'vitest';
import { endGapWords, gapWords } from '../../../../src/client/walker/walks/gap-words.ts';
import type { GapCause } from '../../../../src/domain/walk/gap.ts';

/** The key and what is put into it; the sentences themselves are held by the tests of the texts. */
const told = (cause: GapCause, ms: number | null) =>
  gapWords({ cause, ms, metres: 40 }, 'nb', (key, values) => `${key} ${values?.minutes ?? '-'}`);

test('each cause has words of its own, with minutes where they are known', () => {
  expect(told('hidden', 360_000)).toBe('walk.list.gap.hidden 6');
  expect(told('paused', 600_000)).toBe('walk.list.gap.paused 10');
  expect(told('no-signal', 180_000)).toBe('walk.list.gap.no-signal 3');
  expect(told('interrupted', 1_200_000)).toBe('walk.list.gap.interrupted 20');
  expect(told('battery', 1_200_000)).toBe('walk.list.gap.battery 20');
  expect(told('unknown', 60_000)).toBe('walk.list.gap-timed 1');
});

test('of unknown length nothing is counted, and no gap lasts nought minutes', () => {
  expect(told('hidden', null)).toBe('walk.list.gap.hidden-untimed -');
  expect(told('unknown', null)).toBe('walk.list.gap-untimed -');
  expect(told('interrupted', 2000)).toBe('walk.list.gap.interrupted 1');
});

test('what lacks at an end is told with its cause, in minutes where they are known', () => {
  const t = (key: string, values?: { minutes?: unknown }) => `${key} ${values?.minutes ?? '-'}`;
  expect(endGapWords('start', { cause: 'denied', ms: 120_000 }, t as never)).toBe(
    'walk.list.missing.start 2 walk.list.cause.denied -',
  );
  expect(endGapWords('end', { cause: 'battery', ms: null }, t as never)).toBe(
    'walk.list.missing.end-untimed - walk.list.cause.battery -',
  );
});
