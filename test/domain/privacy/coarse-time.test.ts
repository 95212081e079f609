import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarseTime } from '../../../src/domain/privacy/coarse-time.ts';

const campaign = { opensOn: '2026-03-20', closesOn: '2026-10-31', timeZone: 'Europe/Oslo' };
const at = (text: string) => coarseTime(Date.parse(text), campaign);

test('month, week and part of day are those of the clock on the wall', () => {
  expect(at('2026-10-05T12:30:00+02:00')).toEqual({ month: '2026-10', week: 'weekday', part: 'day' });
  expect(at('2026-10-04T18:00:00+02:00')).toEqual({ month: '2026-10', week: 'weekend', part: 'evening' });
});

test.each([
  ['05:59', 'night'],
  ['06:00', 'morning'],
  ['09:59', 'morning'],
  ['10:00', 'day'],
  ['15:59', 'day'],
  ['16:00', 'evening'],
  ['21:59', 'evening'],
  ['22:00', 'night'],
  ['00:00', 'night'],
])('%s is %s, in summer time and in winter time', (clock, part) => {
  expect(at(`2026-07-01T${clock}:00+02:00`).part).toBe(part);
  expect(at(`2026-03-23T${clock}:00+01:00`).part).toBe(part);
});

test('midnight, and the night the clock changes, belong to the local day', () => {
  expect(at('2026-03-31T22:30:00Z')).toMatchObject({ month: '2026-04', part: 'night' });
  expect(at('2026-10-02T22:00:00Z').week).toBe('weekend');
  expect(at('2026-10-04T22:00:00Z').week).toBe('weekday');
  expect(at('2026-10-25T00:30:00Z').part).toBe('night');
  expect(at('2026-10-25T05:00:00Z').part).toBe('morning');
  expect(at('2026-10-25T04:59:00Z').part).toBe('night');
});

test('a month of the campaign counts as a whole; any other is unknown, while week and part stay', () => {
  expect(at('2026-03-02T12:00:00Z').month).toBe('2026-03');
  expect(at('2026-02-28T12:00:00Z').month).toBe('unknown');
  expect(at('2026-11-01T12:00:00Z').month).toBe('unknown');
  expect(at('2010-10-03T10:00:00Z')).toEqual({ month: 'unknown', week: 'weekend', part: 'day' });
  expect(at('2036-07-01T10:00:00Z').month).toBe('unknown');
});

test('without a time, or with one that no calendar has, everything is unknown', () => {
  const unknown = { month: 'unknown', week: 'unknown', part: 'unknown' };
  for (const ms of [null, Number.NaN, Number.POSITIVE_INFINITY, 9e15])
    expect(coarseTime(ms, campaign)).toEqual(unknown);
});

test('no moment gives anything finer than month and part', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
      const time = coarseTime(ms, campaign);
      expect(time.month).toMatch(/^(2026-(0[3-9]|10)|unknown)$/);
      expect(Object.keys(time)).toEqual(['month', 'week', 'part']);
    }),
  );
});
