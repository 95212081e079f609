import type { Live } from '../recorder/live.ts';
import type { Passage, ReadingState, Speaker, VoiceState } from '../recorder/speaker-port.ts';
import { chooseVoice } from './choose-voice.ts';
import { createDeviceVoices } from './device-voices.ts';
import { splitSentences } from './split-sentences.ts';
import { type Utterance, utter } from './utter.ts';

/** Where the state of a reading is told; the speaker alone sets it. */
export interface ToldReading extends Live<ReadingState> {
  get(): ReadingState;
  set(state: ReadingState): void;
}

interface ReadSentence extends Utterance {
  readonly passage: number;
}

/** A speech engine that was just silenced swallows what comes at once. */
const restMs = 150;

/**
 * Speaks with the voices of the phone, if it has any. It keeps the queue itself, sentence by sentence: Chrome drops what is
 * long, and what has happened must come between two sentences of a reading.
 */
export function createSpeaker(reading: ToldReading): Speaker {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  return speech === undefined ? createMute(reading) : createTalker(speech, reading);
}

function createTalker(speech: SpeechSynthesis, reading: ToldReading): Speaker {
  const voices = createDeviceVoices(speech);
  let toRead: readonly ReadSentence[] = [];
  let toSay: readonly Utterance[] = [];
  let present: { readonly isRead: boolean; cut(): void } | null = null;
  let primed = false;

  const voiceFor = (language: string) => chooseVoice(voices.get() ?? speech.getVoices(), language)?.voice ?? null;

  function sentencesOf({ text, language }: Passage): readonly Utterance[] {
    const voice = voiceFor(language);
    return voice === null ? [] : splitSentences(text, language).map((sentence) => ({ text: sentence, voice }));
  }

  function goOn(): void {
    present = null;
    const [event, ...events] = toSay;
    const [sentence, ...rest] = toRead;
    if (event !== undefined) {
      toSay = events;
      present = { isRead: false, cut: utter(speech, event, goOn) };
    } else if (sentence !== undefined) {
      toRead = rest;
      tellPassage(sentence.passage);
      present = { isRead: true, cut: utter(speech, sentence, (how) => (how === 'said' ? goOn() : giveUp())) };
    } else if (reading.get().at === 'reading') {
      reading.set({ at: 'quiet' });
    }
  }

  function tellPassage(passage: number): void {
    const state = reading.get();
    if (state.at !== 'reading' || state.passage !== passage) reading.set({ at: 'reading', passage });
  }

  function giveUp(): void {
    toRead = [];
    reading.set({ at: 'failed' });
    goOn();
  }

  function stop(): void {
    toRead = [];
    if (reading.get().at !== 'quiet') reading.set({ at: 'quiet' });
    if (present?.isRead !== true) return;
    present.cut();
    const timer = setTimeout(goOn, restMs);
    present = { isRead: false, cut: () => clearTimeout(timer) };
  }

  window.addEventListener('pagehide', () => {
    toSay = [];
    toRead = [];
    present?.cut();
    goOn();
  });

  return {
    voice: createVoiceStates(voices),
    reading,
    read(passages) {
      stop();
      toRead = passages.flatMap((passage, at) => sentencesOf(passage).map((said) => ({ ...said, passage: at })));
      if (present === null) goOn();
    },
    stop,
    say(passage) {
      toSay = [...toSay, ...sentencesOf(passage)];
      if (present === null) goOn();
    },
    prime(language) {
      const voice = voiceFor(language);
      // Without a voice of its own the browser takes whichever it likes, perhaps a remote one.
      if (primed || voice === null || present !== null) return;
      primed = true;
      const silence = new SpeechSynthesisUtterance(' ');
      silence.voice = voice;
      silence.lang = voice.lang;
      silence.volume = 0;
      speech.speak(silence);
    },
  };
}

/** One live answer a language, the same at every call. */
function createVoiceStates(voices: Live<readonly SpeechSynthesisVoice[]>): Speaker['voice'] {
  const states = new Map<string, Live<VoiceState>>();
  const read = (language: string): VoiceState | undefined => {
    const known = voices.get();
    if (known === undefined) return undefined;
    const chosen = chooseVoice(known, language);
    return chosen === null ? 'none' : chosen.standsIn ? 'stand-in' : 'ready';
  };
  return (language) => {
    const state = states.get(language) ?? { get: () => read(language), subscribe: voices.subscribe };
    states.set(language, state);
    return state;
  };
}

function createMute(reading: Live<ReadingState>): Speaker {
  const unsupported: Live<VoiceState> = { get: () => 'unsupported', subscribe: () => () => undefined };
  const nothing = () => undefined;
  return { voice: () => unsupported, reading, read: nothing, stop: nothing, say: nothing, prime: nothing };
}
