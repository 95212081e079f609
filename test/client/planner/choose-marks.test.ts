import { expect, test } from 'vitest';
import { chooseMarks, countMarks } from '../../../src/client/planner/choose-marks.ts';
import type { DeskMark, Moderation } from '../../../src/protocol/snapshot.ts';

const markOf = (id: string, moderation: Moderation): DeskMark => ({
  id,
  version: '1',
  moderation,
  mark: { sentiment: 'missing', kind: 'bench', lat: 63.4, lng: 10.4, season: 'unknown', year: null },
});
const marks = [markOf('a', 'waiting'), markOf('b', 'approved'), markOf('c', 'rejected'), markOf('d', 'waiting')];
const idsOf = (chosen: readonly DeskMark[]) => chosen.map((mark) => mark.id).join('');

test('each filter shows its own, in the order they came', () => {
  const none = new Set<string>();
  expect(idsOf(chooseMarks(marks, 'waiting', none))).toBe('ad');
  expect(idsOf(chooseMarks(marks, 'approved', none))).toBe('b');
  expect(idsOf(chooseMarks(marks, 'rejected', none))).toBe('c');
  expect(idsOf(chooseMarks(marks, 'all', none))).toBe('abcd');
});

test('a mark decided here stays in its place, so that the next does not jump under the finger', () => {
  expect(idsOf(chooseMarks(marks, 'waiting', new Set(['b'])))).toBe('abd');
});

test('the counts are of all, whatever is shown', () => {
  expect(countMarks(marks)).toEqual({ waiting: 2, approved: 1, rejected: 1, all: 4 });
});
