import type nb from './nb.json';

/** Bokmål is the source: a text exists when nb.json has it. check-texts.ts holds every other language to it. */
export type TextKey = keyof typeof nb;
