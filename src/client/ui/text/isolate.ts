import type { Direction } from './load-texts.ts';

/** First strong isolate, and the end of it. */
export const isolating = { open: '\u2068', close: '\u2069' } as const;

/**
 * A name, a number with its unit or a clock time inside a sentence from the right: without the marks "1,8 km" stands as
 * "km 1,8", and a Norwegian street name draws the words beside it to its own side. Nothing is added from the left.
 */
export function isolate(words: string, direction: Direction): string {
  return direction === 'rtl' ? `${isolating.open}${words}${isolating.close}` : words;
}
