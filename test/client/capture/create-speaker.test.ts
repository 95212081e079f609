import { beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker } from '../../../src/client/capture/create-speaker.ts';
import type { ReadingState } from '../../../src/client/recorder/speaker-port.ts';
import { createLive } from '../../../src/client/recorder/writable-live.ts';

interface Utterance {
  readonly text: string;
  volume: number;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
}

let voices: readonly { readonly lang: string; readonly localService: boolean }[];
let queue: Utterance[];
let spoken: string[];
let leave: () => void;
const speech = {
  onvoiceschanged: null as (() => void) | null,
  getVoices: () => voices,
  speak(utterance: Utterance) {
    queue.push(utterance);
    if (utterance.volume !== 0) spoken.push(utterance.text);
  },
  cancel() {
    queue = [];
  },
};

beforeEach(() => {
  voices = [{ lang: 'nb-NO', localService: true }];
  queue = [];
  spoken = [];
  speech.onvoiceschanged = null;
  vi.useFakeTimers();
  vi.stubGlobal('window', {
    speechSynthesis: speech,
    addEventListener: (_what: string, run: () => void) => {
      leave = run;
    },
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      volume = 1;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const create = () => createSpeaker(createLive<ReadingState>({ at: 'quiet' }));
const nb = (text: string) => ({ text, language: 'nb' });
function finish(): void {
  const utterance = queue.shift();
  utterance?.onstart?.();
  utterance?.onend?.();
}

test('reads sentence by sentence and tells the passage', () => {
  const speaker = create();
  speaker.read([nb('En. To.'), nb('Tre.')]);
  expect(spoken).toEqual(['En.']);
  expect(speaker.reading.get()).toEqual({ at: 'reading', passage: 0 });
  finish();
  finish();
  expect(spoken).toEqual(['En.', 'To.', 'Tre.']);
  expect(speaker.reading.get()).toEqual({ at: 'reading', passage: 1 });
  finish();
  expect(speaker.reading.get()).toEqual({ at: 'quiet' });
});

test('what happens is said after the present sentence, and the reading goes on', () => {
  const speaker = create();
  speaker.read([nb('En. To.')]);
  speaker.say(nb('Merket.'));
  finish();
  finish();
  expect(spoken).toEqual(['En.', 'Merket.', 'To.']);
});

test('stop ends the reading at once, not what has happened', () => {
  const speaker = create();
  speaker.read([nb('En. To.')]);
  speaker.say(nb('Merket.'));
  speaker.stop();
  expect(queue).toEqual([]);
  expect(speaker.reading.get()).toEqual({ at: 'quiet' });
  // An engine that was just silenced swallows what comes at once.
  speaker.say(nb('Angret.'));
  vi.advanceTimersByTime(100);
  expect(spoken).toEqual(['En.']);
  vi.advanceTimersByTime(1000);
  finish();
  finish();
  expect(spoken).toEqual(['En.', 'Merket.', 'Angret.']);
});

test('another reading replaces the one before', () => {
  const speaker = create();
  speaker.read([nb('En. To.')]);
  speaker.read([nb('Tre.')]);
  vi.advanceTimersByTime(1000);
  expect(spoken).toEqual(['En.', 'Tre.']);
  finish();
  expect(speaker.reading.get()).toEqual({ at: 'quiet' });
});

test('leaving the page silences everything', () => {
  const speaker = create();
  speaker.read([nb('En. To.')]);
  speaker.say(nb('Merket.'));
  leave();
  vi.advanceTimersByTime(60_000);
  expect(queue).toEqual([]);
  expect(spoken).toEqual(['En.']);
  expect(speaker.reading.get()).toEqual({ at: 'quiet' });
});

test('a voice that fails, or never begins, is told', () => {
  const speaker = create();
  speaker.read([nb('En. To.')]);
  queue.shift()?.onerror?.();
  expect(speaker.reading.get()).toEqual({ at: 'failed' });
  speaker.read([nb('En.')]);
  expect(speaker.reading.get()).toEqual({ at: 'reading', passage: 0 });
  vi.advanceTimersByTime(10_000);
  expect(speaker.reading.get()).toEqual({ at: 'failed' });
});

test('an end that is never told does not stop the rest', () => {
  const speaker = create();
  speaker.read([nb('En. To.')]);
  queue[0]?.onstart?.();
  vi.advanceTimersByTime(20_000);
  expect(spoken).toEqual(['En.', 'To.']);
});

test('voices that come late are waited for; none after a while is an answer', () => {
  voices = [];
  const speaker = create();
  const voice = speaker.voice('nb');
  const told = vi.fn();
  voice.subscribe(told);
  expect(voice.get()).toBeUndefined();
  vi.advanceTimersByTime(5000);
  expect(voice.get()).toBe('none');
  voices = [{ lang: 'nb-NO', localService: true }];
  speech.onvoiceschanged?.();
  expect(voice.get()).toBe('ready');
  expect(speaker.voice('nn').get()).toBe('stand-in');
  expect(speaker.voice('nb')).toBe(voice);
  expect(told).toHaveBeenCalledTimes(2);
});

test('nothing is said by a voice that sends the words away', () => {
  voices = [{ lang: 'nb-NO', localService: false }];
  const speaker = create();
  speaker.prime('nb');
  speaker.read([nb('Hemmelig.')]);
  speaker.say(nb('Hemmelig.'));
  expect(queue).toEqual([]);
  expect(speaker.reading.get()).toEqual({ at: 'quiet' });
});

test('the first press makes the phone ready to speak, once and without a sound', () => {
  const speaker = create();
  speaker.prime('nb');
  speaker.prime('nb');
  expect(queue.map(({ volume }) => volume)).toEqual([0]);
});

test('a browser without speech says so', () => {
  vi.stubGlobal('window', {});
  expect(create().voice('nb').get()).toBe('unsupported');
});
