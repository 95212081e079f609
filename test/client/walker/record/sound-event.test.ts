import { expect, test, vi } from 'vitest';
import { soundEvent } from '../../../../src/client/walker/record/sound-event.ts';

test('a phone without sound or buzz is no error', () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('AudioContext', undefined);
  expect(() => soundEvent('marked', () => undefined)).not.toThrow();
  vi.unstubAllGlobals();
});

test('each event has its tones one after another, and the sound engine rests afterwards', () => {
  const begins: number[] = [];
  const tones: { onended: (() => void) | null }[] = [];
  const suspend = vi.fn(async () => undefined);
  const volume = { gain: { setValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() }, connect: vi.fn() };
  class Audio {
    readonly currentTime = 5;
    readonly destination = {};
    readonly resume = async () => undefined;
    readonly suspend = suspend;
    readonly createGain = () => volume;
    createOscillator() {
      const tone = {
        onended: null,
        frequency: { value: 0 },
        connect: () => volume,
        start: (at: number) => begins.push(at),
        stop: vi.fn(),
      };
      tones.push(tone);
      return tone;
    }
  }
  const vibrate = vi.fn();
  vi.stubGlobal('AudioContext', Audio);
  soundEvent('lost', vibrate);
  expect(begins).toEqual([5, 5.3]);
  expect(vibrate).toHaveBeenCalledOnce();
  expect(suspend).not.toHaveBeenCalled();
  tones.at(-1)?.onended?.();
  expect(suspend).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
