/** A little slower than the voice's own speed: the listener may be outdoors, with a hearing aid. */
const rate = 0.92;

/** A voice that has not begun by then will not; Android may start its whole speech engine first. */
const beginsWithinMs = 10_000;
/** No voice is slower than this. An end that is never told must not stop the rest. */
const longestMsPerCharacter = 250;

/** What is being said. Chrome never tells the end of an utterance that was collected as garbage. */
const held = new Set<SpeechSynthesisUtterance>();

export interface Utterance {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

/**
 * Says one sentence. `onOver` comes once, unless the function that is given back was called: it cuts the sentence off.
 * `failed`: nothing was heard.
 */
export function utter(
  speech: SpeechSynthesis,
  { text, voice }: Utterance,
  onOver: (how: 'said' | 'failed') => void,
): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (ms: number, how: 'said' | 'failed') => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      forget();
      speech.cancel();
      onOver(how);
    }, ms);
  };
  const over = (how: 'said' | 'failed') => () => {
    forget();
    onOver(how);
  };
  function forget(): void {
    clearTimeout(timer);
    held.delete(utterance);
    utterance.onstart = null;
    utterance.onend = null;
    utterance.onerror = null;
  }

  held.add(utterance);
  utterance.onstart = () => expect(beginsWithinMs + text.length * longestMsPerCharacter, 'said');
  utterance.onend = over('said');
  utterance.onerror = over('failed');
  expect(beginsWithinMs, 'failed');
  speech.speak(utterance);
  return () => {
    forget();
    speech.cancel();
  };
}
