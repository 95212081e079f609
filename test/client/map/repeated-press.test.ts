import { expect, test } from 'vitest';
import { isRepeat } from '../../../src/client/map/repeated-press.ts';

const press = { x: 100, y: 200, atMs: 5000 };

test('a second press close by and soon after is the same one', () => {
  expect(isRepeat(press, { x: 110, y: 210, atMs: 5300 })).toBe(true);
});

test('a press elsewhere, or after a pause, is a new one', () => {
  expect(isRepeat(press, { x: 130, y: 200, atMs: 5300 })).toBe(false);
  expect(isRepeat(press, { x: 100, y: 200, atMs: 5800 })).toBe(false);
});
