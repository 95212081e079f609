/** The longest of some sentences, to keep room for any of them. */
export function longestWords(sentences: readonly string[]): string {
  return sentences.reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}
