/**
 * Läsbarhetsindex (Björnsson 1968): words per sentence, plus the share in per cent of words over six letters. 25 is a
 * children's book, 35 easy fiction, 45 a newspaper, 55 an official letter. Text without a full stop is one sentence.
 */
export function lix(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const sentences = sentencesIn(text).filter((sentence) => wordsIn(sentence).length > 0).length;
  const long = words.filter((word) => [...word.replace(/[^\p{L}\p{M}]/gu, '')].length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}

/** A full stop, a colon and a line of its own end a sentence; "3. mars" and "1,8 km" do not. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…:؟])(?=\s+["«“(]?\p{Lu}|\s*$)|(?<=[!?؟])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Runs of letters and figures; a hyphen, an apostrophe, a decimal point and a span of figures hold a word together. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[-–’'.,:/][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}
