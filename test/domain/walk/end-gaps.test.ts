import { expect, test } from 'vitest';
import { deriveLine } from '../../../src/domain/walk/derive-line.ts';
import { endGaps } from '../../../src/domain/walk/end-gaps.ts';
import type { WalkEntry } from '../../../src/domain/walk/walk-entry.ts';
import { battery, event, lost, startMs, stretch } from './journal.ts';

/** "denied 120" or "-", at the start and at the end. */
function told(...entries: readonly (WalkEntry | readonly WalkEntry[])[]): readonly string[] {
  const all = entries.flat();
  const { before, after } = endGaps(startMs, all, deriveLine(all).track);
  return [before, after].map((gap) =>
    gap === null ? '-' : `${gap.cause} ${gap.ms === null ? '?' : Math.round(gap.ms / 1000)}`,
  );
}

test('a walk that was seen from start to end lacks nothing', () => {
  expect(told(event('started', 0), stretch(5, 200, 0), event('stopped', 210))).toEqual(['-', '-']);
});

test('before the first position and after the last, with what the journal knows of why', () => {
  const walk = stretch(120, 200, 0);
  expect(told(event('started', 0), lost(15), walk, event('stopped', 321))).toEqual(['no-signal 120', '-']);
  expect(told(event('started', 0), lost(1, 'denied'), walk, event('stopped', 321))).toEqual(['denied 120', '-']);
  expect(told(event('started', 0), event('hidden', 3), event('seen', 119), walk, event('stopped', 321))).toEqual([
    'hidden 120',
    '-',
  ]);
  expect(told(event('started', 0), stretch(1, 200, 0), lost(220, 'unavailable'), event('stopped', 500))).toEqual([
    '-',
    'no-signal 299',
  ]);
  expect(told(event('started', 0), stretch(1, 200, 0), event('hidden', 202), event('stopped', 800))).toEqual([
    '-',
    'hidden 599',
  ]);
});

test('a walk that was ended after a kill may lack its end, and an empty battery is told', () => {
  expect(told(event('started', 0), stretch(1, 200, 0))).toEqual(['-', 'interrupted ?']);
  expect(told(event('started', 0), stretch(1, 200, 0), battery(true, 201))).toEqual(['-', 'battery ?']);
});

test('the cause is what lasted longest: a moment of pause explains no hour without permission', () => {
  const seen = [event('started', 0), stretch(1, 200, 0)];
  const denied = [lost(215, 'denied'), event('paused', 2000), event('resumed', 2001)];
  expect(told(...seen, ...denied, event('stopped', 2010))[1]).toBe('denied 1809');
  expect(told(...seen, event('paused', 210), event('resumed', 2000), event('stopped', 2010))[1]).toBe('paused 1809');
});

test('a page that died while it was not seen died of that', () => {
  expect(told(event('started', 0), stretch(1, 200, 0), event('hidden', 210))[1]).toBe('hidden ?');
  expect(
    told(
      event('started', 0),
      stretch(1, 200, 0),
      event('hidden', 210),
      event('continued', 900),
      event('stopped', 905),
    )[1],
  ).toBe('hidden 704');
});

test('a walk without any position is one gap, and one from before there were events tells nothing', () => {
  expect(told(event('started', 0), lost(20, 'denied'), event('stopped', 600))).toEqual(['denied 600', '-']);
  expect(told(stretch(0, 200, 0))).toEqual(['-', '-']);
});

test('a clock that was set meanwhile tells no length', () => {
  expect(told(event('started', -90_000), stretch(1, 200, 0), event('stopped', -5000))[1]).toBe('-');
});
