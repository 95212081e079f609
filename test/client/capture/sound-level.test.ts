import { expect, test } from 'vitest';
import { soundLevel } from '../../../src/client/capture/sound-level.ts';

const tone = (loudness: number) => Float32Array.from({ length: 2048 }, (_, i) => loudness * Math.sin(i / 5));

test('silence is 0, a shout is 1, and louder is never less', () => {
  expect(soundLevel(new Float32Array(2048))).toBe(0);
  expect(soundLevel(new Float32Array(0))).toBe(0);
  expect(soundLevel(tone(1))).toBe(1);
  const levels = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1].map((loudness) => soundLevel(tone(loudness)));
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  expect(new Set(levels).size).toBeGreaterThan(4);
});
