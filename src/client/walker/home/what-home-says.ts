/** In the order of what needs someone most; what is only good to know comes last. */
const bySort = [
  'interrupted',
  'rejected',
  'join',
  'delivery',
  'municipality',
  'held',
  'unfinished',
  'drawing',
  'home-screen',
  'kept',
  'empty',
  'update',
] as const;
export type HomeSentence = (typeof bySort)[number];

/** More than this is a wall, and a wall is not read. The rest is said in the lists, and here when something is done. */
export const mostSentences = 4;

/**
 * Which of the sentences that are true now stand on Home, in their order. What is sent and what lies only here is always
 * among them: that is what people open the app to see.
 */
export function whatHomeSays(isTrue: Readonly<Record<HomeSentence, boolean>>): readonly HomeSentence[] {
  const others = bySort.filter((sentence) => isTrue[sentence] && sentence !== 'kept');
  const shown = others.slice(0, mostSentences - (isTrue.kept ? 1 : 0));
  return bySort.filter((sentence) => shown.includes(sentence) || (sentence === 'kept' && isTrue.kept));
}
