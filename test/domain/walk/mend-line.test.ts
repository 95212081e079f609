import { expect, test } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { deriveLine } from '../../../src/domain/walk/derive-line.ts';
import { gapsBefore } from '../../../src/domain/walk/gap.ts';
import { type Mend, type MendWay, withMend } from '../../../src/domain/walk/mend.ts';
import { closedOf, mendLine } from '../../../src/domain/walk/mend-line.ts';
import { trackMetres } from '../../../src/domain/walk/track-metres.ts';
import { event, home, stretch } from './journal.ts';
import { offset } from './simulated-walker.ts';

/** 240 m east, five minutes hidden over 300 m, 240 m, a pause, 240 m. */
const line = deriveLine([
  ...stretch(0, 200, 0),
  event('hidden', 200),
  event('seen', 500),
  ...stretch(501, 200, 540),
  event('paused', 702),
  event('resumed', 1000),
  ...stretch(1001, 200, 800),
]);
const [hidden, paused] = line.gaps;
if (hidden === undefined || paused === undefined) throw new Error('the line has no gaps');
const mend = (how: MendWay, points: Mend['points'] = []): Mend => ({ gap: hidden, how, points });

test('a mended gap becomes a part of its own from end to end, without times, and all that was seen stays', () => {
  const corner = offset(home, 400, 100);
  const mended = mendLine(line, [mend('drawn', [corner])]);
  expect(mended.track.segments.map(({ origin }) => origin)).toEqual(['recorded', 'mended', 'recorded', 'recorded']);
  expect(mended.track.segments.filter(({ origin }) => origin === 'recorded')).toEqual(line.track.segments);
  const part = mended.track.segments[1]?.points ?? [];
  expect(part.map(({ atMs }) => atMs)).toEqual([null, null, null]);
  expect(part[0]).toMatchObject(hidden.from);
  expect(part[2]).toMatchObject(hidden.to);
  expect(mended.gaps).toEqual([paused]);
  expect(gapsBefore(mended.track.segments, mended.gaps)).toEqual([null, null, null, paused]);
  const more = trackMetres(mended.track) - trackMetres(line.track);
  expect(more).toBeCloseTo(distanceMetres(hidden.from, corner) + distanceMetres(corner, hidden.to), 5);
});

test('what is left open, taken back or never said stays a gap', () => {
  expect(mendLine(line, [mend('open')]).track).toEqual(line.track);
  const undone = withMend([mend('straight')], hidden, null);
  expect(mendLine(line, undone)).toEqual({ ...line, mending: [{ gap: hidden, mend: null }] });
  const changed = withMend([mend('straight')], hidden, mend('open'));
  expect(closedOf(mendLine(line, changed).mending)).toEqual([]);
});

test('a pause is not to be mended, whatever is said of it', () => {
  const { mending, gaps } = mendLine(line, [{ gap: paused, how: 'straight', points: [] }]);
  expect(mending.map(({ gap }) => gap)).toEqual([hidden]);
  expect(gaps).toContain(paused);
});

test('a gap that is too fast for feet is a ride that nobody saw, and is not to be mended', () => {
  const byBus = deriveLine([
    ...stretch(0, 200, 0),
    event('hidden', 200),
    event('seen', 500),
    ...stretch(501, 200, 240 + 1100),
  ]);
  expect(byBus.gaps).toHaveLength(1);
  expect(mendLine(byBus, []).mending).toEqual([]);
});

test('what was said of one of two gaps in one place is not said of the other', () => {
  const later: Mend = { ...mend('straight'), gap: { ...hidden, fromMs: 1, untilMs: 2 } };
  expect(closedOf(mendLine(line, [later]).mending)).toEqual([]);
  const near: Mend = { ...mend('straight'), gap: { ...hidden, from: offset(hidden.from, 30, 0) } };
  expect(closedOf(mendLine(line, [near]).mending)).toHaveLength(1);
});
