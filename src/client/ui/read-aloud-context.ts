import { createContext } from 'react';

/** Something that changes and tells so. */
interface Told<T> {
  get(): T | undefined;
  subscribe(onChange: () => void): () => void;
}

/** The voice as the pages know it; walker-ports' `Speaker` is one. */
export interface ReadingVoice {
  voice(language: string): Told<'ready' | 'stand-in' | 'none' | 'unsupported'>;
  readonly reading: Told<{ readonly at: 'quiet' | 'failed' } | { readonly at: 'reading'; readonly passage: number }>;
  read(passages: readonly { readonly text: string; readonly language: string }[]): void;
  stop(): void;
  prime(language: string): void;
}

export interface ReadAloudOffer {
  readonly voice: ReadingVoice;
  /** The page that says how to get a voice. */
  readonly helpAddress: string;
}

/** null where pages are not read aloud, as on the desk. */
export const ReadAloudContext = createContext<ReadAloudOffer | null>(null);
