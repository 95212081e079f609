import { expect, test } from 'vitest';
import { isUnseen } from '../../../../src/client/walker/after/is-unseen.ts';
import { gapBetween } from '../../../../src/domain/walk/gap.ts';

const point = { lat: 63.4, lng: 10, atMs: 0 };
const mending = [{ gap: gapBetween(point, { ...point, atMs: 1000 }, 'hidden'), mend: null }];

test('asked is who walked more than half of it with the screen off, has something to show and has not sent it', () => {
  expect(isUnseen({ hiddenShare: 0.51, mending, send: 'local' })).toBe(true);
  expect(isUnseen({ hiddenShare: 0.5, mending, send: 'local' })).toBe(false);
  expect(isUnseen({ hiddenShare: 0.9, mending: [], send: 'local' })).toBe(false);
  expect(isUnseen({ hiddenShare: 0.9, mending, send: 'sent' })).toBe(false);
});
