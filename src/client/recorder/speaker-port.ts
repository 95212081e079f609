import type { Live } from './live.ts';

/** Something to say, in one language (BCP 47). */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

/**
 * Whether the phone can say something in a language by itself. `stand-in`: with the voice of a close language. `none`: no voice, or only
 * such as send the words away. `unsupported`: the browser cannot speak.
 */
export type VoiceState = 'ready' | 'stand-in' | 'none' | 'unsupported';

/** What has become of a reading. `failed`: the voice does not answer. */
export type ReadingState = { readonly at: 'quiet' | 'failed' } | { readonly at: 'reading'; readonly passage: number };

/** The phone's own voice. */
export interface Speaker {
  /** undefined until the phone has told: some take a while. */
  voice(language: string): Live<VoiceState>;
  readonly reading: Live<ReadingState>;
  /** Reads from the first passage to the last; passages without a voice are left out. What was being read before ends. */
  read(passages: readonly Passage[]): void;
  /** Ends the reading, at once. */
  stop(): void;
  /** One thing that has just happened: after the sentence that is being said, before the rest of a reading. */
  say(passage: Passage): void;
  /** To be called inside a press, in the language to come: iOS says nothing until something was said in a press. */
  prime(language: string): void;
}
