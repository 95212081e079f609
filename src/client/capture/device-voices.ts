import type { Live } from '../recorder/live.ts';

/** When to look again: a browser gives an empty list at first and does not always tell when it has filled. */
const looksAgainMs = [250, 1000, 2500] as const;

/**
 * The voices of the device; undefined until they are known. A list that is still empty after the last look is an answer.
 * Nothing is asked of the browser before somebody subscribes: on Android the question starts the speech engine.
 */
export function createDeviceVoices(speech: SpeechSynthesis): Live<readonly SpeechSynthesisVoice[]> {
  const listeners = new Set<() => void>();
  let voices: readonly SpeechSynthesisVoice[] | undefined;
  let asked = false;

  function look(last: boolean): void {
    const found = speech.getVoices();
    if (found.length === 0 && !(last && voices === undefined)) return;
    if (found.length === voices?.length) return;
    voices = found;
    for (const listener of [...listeners]) listener();
  }

  function ask(): void {
    if (asked) return;
    asked = true;
    // Not addEventListener: the object is no event target in older Safari.
    speech.onvoiceschanged = () => look(false);
    look(false);
    for (const ms of looksAgainMs) setTimeout(() => look(ms === looksAgainMs.at(-1)), ms);
  }

  return {
    get: () => voices,
    subscribe(onChange) {
      listeners.add(onChange);
      ask();
      return () => listeners.delete(onChange);
    },
  };
}
