import type { Vibrate } from '../../recorder/walker-ports.ts';
import type { RecordingEvent } from './recording-event.ts';

type What = RecordingEvent['what'];

/** Tones in hertz, one after another: up begins or is well, down ends, twice low asks for a look. */
const tunes: Readonly<Record<What, readonly number[]>> = {
  started: [440, 660],
  resumed: [440, 660],
  paused: [660, 440],
  ended: [660, 550, 440],
  found: [550, 660],
  lost: [330, 330],
  marked: [660],
  'come-home': [330, 330],
  'pocket-marked': [660],
  undone: [550, 440],
  'not-marked': [330, 330],
  'storage-trouble': [330, 330],
  'storage-well': [550, 660],
};

/** Milliseconds on and off by turns, told apart through cloth: once long begins, twice long ends, a low tune is felt twice. */
const buzzes: Partial<Readonly<Record<What, readonly number[]>>> = {
  started: [300],
  resumed: [300],
  paused: [300, 150, 300],
  ended: [300, 150, 300],
  marked: [60],
  'pocket-marked': [60],
  'come-home': [80, 80, 80],
  lost: [80, 80, 80],
  'not-marked': [80, 80, 80],
  'storage-trouble': [80, 80, 80],
};

const toneSeconds = 0.3;
let audio: AudioContext | null = null;

/** iOS gives sound only to what began in a press: call it there, and what happens later is heard too. */
export function allowSound(): void {
  try {
    audio ??= new AudioContext();
    // Refused where no press was: then there is none until the next.
    audio.resume().catch(() => undefined);
  } catch {
    // No sound device: the words say it.
  }
}

/**
 * Says by sound and, where the phone can, by a buzz that something happened. Never the only sign: the words are on the
 * screen. A phone that is silent or refuses sound is no error.
 */
export function soundEvent(what: What, vibrate: Vibrate): void {
  const buzz = buzzes[what];
  if (buzz !== undefined) vibrate(buzz);
  allowSound();
  if (audio === null) return;
  const last = tunes[what].map((hertz, place) => playTone(audio as AudioContext, hertz, place * toneSeconds)).at(-1);
  // A sound engine that runs on drains the battery of a long walk.
  if (last !== undefined) last.onended = () => void audio?.suspend().catch(() => undefined);
}

function playTone(context: AudioContext, hertz: number, afterSeconds: number): OscillatorNode {
  const at = context.currentTime + afterSeconds;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.2, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + toneSeconds);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + toneSeconds);
  return tone;
}
