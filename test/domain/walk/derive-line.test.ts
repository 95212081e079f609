import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveLine } from '../../../src/domain/walk/derive-line.ts';
import { deriveTrack } from '../../../src/domain/walk/derive-track.ts';
import { gapMs } from '../../../src/domain/walk/gap.ts';
import { trackMetres } from '../../../src/domain/walk/track-metres.ts';
import { trackTimes } from '../../../src/domain/walk/track-times.ts';
import { fixesOf, type WalkEntry } from '../../../src/domain/walk/walk-entry.ts';
import { battery, event, fix, lost, startMs, stretch } from './journal.ts';

/** "hidden 300s" for each gap. */
function gapsOf(...entries: readonly (WalkEntry | readonly WalkEntry[])[]): readonly string[] {
  return deriveLine(entries.flat()).gaps.map((gap) => {
    const ms = gapMs(gap);
    return `${gap.cause} ${ms === null ? '?' : `${ms / 1000}s`}`;
  });
}

const before = stretch(0, 60, 0);

test('a walk without events has the line its fixes have, and gaps nobody knows the cause of', () => {
  const entries = [...before, ...stretch(300, 60, 400)];
  const { track, gaps } = deriveLine(entries);
  expect(track).toEqual(deriveTrack(fixesOf(entries)));
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({ cause: 'unknown', fromMs: startMs + 60_000, untilMs: startMs + 300_000 });
  expect(gaps[0]?.from.lng).toBe(track.segments[0]?.points.at(-1)?.lng);
  expect(gaps[0]?.to.lng).toBe(track.segments[1]?.points[0]?.lng);
});

describe('a hidden screen', () => {
  const hidden = (seconds: number, metres: number) =>
    [before, event('hidden', 60), event('seen', 60 + seconds - 1), stretch(60 + seconds, 60, 72 + metres)].flat();

  test('cuts the line, however short it was, when the phone has moved', () => {
    expect(gapsOf(hidden(300, 360))).toEqual(['hidden 300s']);
    // A silence of twenty seconds would be walked across; a hidden one is not.
    expect(gapsOf(hidden(20, 30))).toEqual(['hidden 20s']);
    const { track } = deriveLine(hidden(20, 30));
    expect(trackMetres(track)).toBeCloseTo(144, 0);
    expect(trackTimes(track).footSeconds).toBe(120);
  });

  test('of up to two minutes in one place is a rest; of five it is not, though a watched silence is', () => {
    expect(gapsOf(hidden(110, 5))).toEqual([]);
    expect(trackTimes(deriveLine(hidden(110, 5)).track).footSeconds).toBe(230);
    expect(gapsOf(hidden(290, 5))).toEqual(['hidden 290s']);
    expect(trackTimes(deriveLine(hidden(290, 5)).track).footSeconds).toBe(120);
    expect(gapsOf(before, lost(75), lost(300), event('found', 349), stretch(350, 60, 77))).toEqual([]);
  });

  test('is not healed by the old place that a waking phone tells first', () => {
    const stale = [before, event('hidden', 60), event('seen', 159), fix(160, 73), stretch(161, 60, 190)];
    expect(gapsOf(...stale)).toEqual(['hidden 101s']);
  });

  test('in which the phone went on telling its place cuts nothing', () => {
    expect(gapsOf(before, event('hidden', 60), stretch(61, 60, 73), event('seen', 121), stretch(122, 60, 146))).toEqual(
      [],
    );
  });
});

test('a pause cuts the line even in one place, and is no rest', () => {
  const entries = [...before, event('paused', 60), event('resumed', 89), ...stretch(90, 60, 72)];
  expect(gapsOf(entries)).toEqual(['paused 30s']);
  expect(trackTimes(deriveLine(entries).track).footSeconds).toBe(120);
});

test('what was paused and then cut off is told as the pause it was', () => {
  expect(
    gapsOf(before, event('paused', 60), event('continued', 600), event('resumed', 610), stretch(611, 60, 80)),
  ).toEqual(['paused 551s']);
});

test('a kill is told as such, with the battery where that was nearly empty, and cuts even a step', () => {
  expect(gapsOf(before, event('continued', 1259), stretch(1260, 60, 900))).toEqual(['interrupted 1200s']);
  expect(gapsOf(before, event('continued', 61), stretch(62, 60, 73))).toEqual(['interrupted 2s']);
  const dying = [battery(true, 10), before, event('continued', 1259), stretch(1260, 60, 900)];
  expect(gapsOf(...dying)).toEqual(['battery 1200s']);
  expect(gapsOf(battery(true, 10), battery(false, 20), ...dying.slice(1))).toEqual(['interrupted 1200s']);
});

test('a place that is not found is told so: without any answer, and with nothing but bad ones', () => {
  expect(gapsOf(before, lost(75), event('found', 239), stretch(240, 60, 290))).toEqual(['no-signal 180s']);
  const vague = Array.from({ length: 60 }, (_, i) => fix(62 + 3 * i, 80, { accuracyMetres: 90 }));
  expect(gapsOf(before, vague, stretch(240, 60, 290))).toEqual(['no-signal 180s']);
});

test('a clock that was set in a gap tells no time, and never one that runs back', () => {
  const tenYears = 10 * 365 * 86_400;
  for (const jump of [tenYears, -tenYears]) {
    expect(gapsOf(before, event('hidden', 60), event('seen', 90), stretch(100 + jump, 60, 300))).toEqual(['hidden ?']);
  }
});

test('whatever happens in whatever order: a gap between every two segments, and each piece of the line lies in one run', () => {
  const plain = fc.constantFrom('paused', 'resumed', 'hidden', 'seen', 'found', 'continued', 'stopped', 'started');
  const step = fc.record({
    fixes: fc.integer({ min: 0, max: 8 }),
    seconds: fc.integer({ min: 1, max: 400 }),
    jump: fc.option(fc.integer({ min: -3e8, max: 3e8 }), { freq: 6, nil: 0 }),
    what: fc.option(plain, { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let at = 0;
      let east = 0;
      const entries = steps.flatMap(({ fixes, seconds, jump, what }) => {
        at += seconds + jump;
        const told = what === null ? [] : [event(what, at)];
        const walked = Array.from({ length: fixes }, () => {
          at += 1;
          east += 1.2;
          return fix(at, east);
        });
        return [...told, ...walked];
      });
      const { track, gaps } = deriveLine(entries);
      expect(gaps).toHaveLength(Math.max(0, track.segments.length - 1));
      for (const gap of gaps) {
        expect(gap.fromMs === null).toBe(gap.untilMs === null);
        expect(gapMs(gap) ?? 0).toBeGreaterThanOrEqual(0);
      }
      expect(trackTimes(track).footSeconds).toBeGreaterThanOrEqual(0);
    }),
  );
});
