import { expect, test } from 'vitest';
import { beyondMarks, marksOnMap } from '../../../src/client/planner/marks-on-map.ts';
import { slices } from '../../../src/domain/heat/slices.ts';
import type { DeskMark } from '../../../src/protocol/snapshot.ts';

type Said = Pick<DeskMark['mark'], 'sentiment' | 'kind' | 'season'>;

function markOf(id: string, said: Said, moderation: DeskMark['moderation'] = 'approved'): DeskMark {
  return { id, version: 'v', moderation, mark: { ...said, lat: 63.43, lng: 10.39, year: 2026 } };
}

const marks = [
  markOf('ice', { sentiment: 'problem', kind: 'slippery', season: 'winter' }),
  markOf('kerb', { sentiment: 'problem', kind: 'kerb', season: 'summer' }),
  markOf('view', { sentiment: 'pleasant', kind: 'view', season: 'summer' }),
  markOf('bench', { sentiment: 'missing', kind: 'bench', season: 'winter' }),
  markOf('unread', { sentiment: 'problem', kind: 'kerb', season: 'winter' }, 'waiting'),
  markOf('undated', { sentiment: 'problem', kind: 'kerb', season: 'unknown' }),
];
const idsOf = (...wish: [Parameters<typeof marksOnMap>[1], string]) => marksOnMap(marks, ...wish).map(({ id }) => id);

test('under a sentence about one thing only the approved marks of that thing are drawn', () => {
  expect(idsOf('problem', 'all')).toEqual(['ice', 'kerb', 'undated']);
  expect(idsOf('pleasant', 'all')).toEqual(['view']);
  expect(idsOf('missing', 'all')).toEqual(['bench']);
  expect(idsOf('walked', 'all')).toEqual(['ice', 'kerb', 'view', 'bench', 'undated']);
});

test('under a season no mark of another or an unknown season is drawn', () => {
  expect(idsOf('problem', 'season-winter')).toEqual(['ice']);
  expect(idsOf('stayed', 'season-summer')).toEqual(['kerb', 'view']);
});

test('every slice that marks cannot follow is said to be one, and no other', () => {
  const beyond = slices.map(({ key }) => ({ key, beyond: beyondMarks(key) }));
  for (const { key, beyond: said } of beyond) {
    const cannotFollow = key !== 'all' && !key.startsWith('season-');
    expect([key, said !== null]).toEqual([key, cannotFollow]);
    if (cannotFollow) expect(marksOnMap(marks, 'walked', key)).toEqual(marksOnMap(marks, 'walked', 'all'));
  }
  expect(beyondMarks('week-weekend')).toBe('time');
  expect(beyondMarks('age-75-84')).toBe('person');
});
