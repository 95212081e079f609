import { expect, test } from 'vitest';
import { whereSpotsAre, whereWalkIs } from '../../../../src/client/walker/after/where-it-is.ts';

test('what stays on the phone is never said to be on its way', () => {
  expect(whereSpotsAre([{ send: 'local' }, { send: 'rejected' }])).toEqual([
    { words: 'after.thanks.spots-here', count: 2 },
  ]);
  expect(whereSpotsAre([{ send: 'waiting' }, { send: 'local' }, { send: 'sent' }, { send: 'waiting' }])).toEqual([
    { words: 'after.thanks.spots-waiting', count: 2 },
    { words: 'after.thanks.spots-sent', count: 1 },
    { words: 'after.thanks.spots-here', count: 1 },
  ]);
  expect(whereSpotsAre([])).toEqual([]);
  expect(whereWalkIs({ send: 'local' })).toBe('after.thanks.here');
});
