import { expect, test } from 'vitest';
import { barsOn, hearsWord, saysLeft, secondsLeft } from '../../../../src/client/walker/media/voice-words.ts';

test('the seconds left are those begun, and never below none', () => {
  expect([0, 1, 59_001, 59_999, 60_000, 61_000].map((elapsed) => secondsLeft(elapsed, 60_000))).toEqual([
    60, 60, 1, 1, 0, 0,
  ]);
});

test('how much is left is said aloud twice in a minute, whatever second is missed', () => {
  const said = Array.from({ length: 61 }, (_, second) => saysLeft(60 - second));
  expect(said.filter((one, i) => one !== said[i - 1])).toEqual([null, 30, 10]);
  expect(saysLeft(29)).toBe(30);
});

test('a pause between two sentences is not told as silence', () => {
  expect(hearsWord(0, 2900)).toBe('media.voice.hears');
  expect(hearsWord(0, 3100)).toBe('media.voice.silent');
  expect(hearsWord(null, 60_000)).toBe('media.voice.on');
});

test('bars stand for the level, and none where it is not known', () => {
  expect([null, 0, 0.01, 0.5, 1].map((level) => barsOn(level, 12))).toEqual([0, 0, 1, 6, 12]);
});
