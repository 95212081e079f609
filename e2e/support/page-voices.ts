import type { BrowserContext } from '@playwright/test';

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const nora: FakeVoice = { name: 'Nora', lang: 'nb-NO', localService: true };

interface Spoken {
  readonly text: string;
  readonly voice: string;
}

declare global {
  interface Window {
    /** The test's ear and hand on the page's speech. */
    readonly testSpeech: {
      readonly spoken: readonly Spoken[];
      readonly isSpeaking: boolean;
      /** Says what is being said to its end. */
      finish(): void;
      /** From now on everything is said to its end by itself. */
      finishAll(): void;
      fail(): void;
    };
  }
}

/**
 * Replaces the browser's speech by one that writes down what it is given and goes on when the test says so. Headless
 * Chromium has no voices; the app's speaker stays the real one.
 */
export async function installVoices(context: BrowserContext, voices: readonly FakeVoice[]): Promise<void> {
  await context.addInitScript((offered) => {
    const spoken: Spoken[] = [];
    let queue: SpeechSynthesisUtterance[] = [];
    let begun: SpeechSynthesisUtterance | null = null;
    let byItself = false;
    const begin = () => {
      const [utterance] = queue;
      if (utterance === undefined || utterance === begun) return;
      begun = utterance;
      if (utterance.volume > 0) {
        spoken.push({ text: utterance.text, voice: utterance.voice?.name ?? 'whichever the browser likes' });
      }
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
      if (byItself || utterance.volume === 0) queueMicrotask(finish);
    };
    const finish = () => {
      const [utterance, ...rest] = queue;
      queue = rest;
      utterance?.onend?.(new Event('end') as SpeechSynthesisEvent);
      begin();
    };
    const speech = {
      onvoiceschanged: null,
      getVoices: () => offered,
      speak(utterance: SpeechSynthesisUtterance) {
        queue.push(utterance);
        begin();
      },
      cancel() {
        queue = [];
      },
    };
    class Utterance {
      voice: SpeechSynthesisVoice | null = null;
      lang = '';
      rate = 1;
      volume = 1;
      onstart = null;
      onend = null;
      onerror = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'testSpeech', {
      value: {
        spoken,
        get isSpeaking() {
          return queue.length > 0;
        },
        finish,
        finishAll() {
          byItself = true;
          finish();
        },
        fail() {
          const [utterance] = queue;
          queue = [];
          utterance?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
        },
      },
    });
  }, voices);
}
