/** Chrome falls silent in the middle of what takes longer than some fifteen seconds to say. */
const longestCharacters = 160;

/** The sentences of a text, the long ones cut at a comma or between words. */
export function splitSentences(text: string, language: string): readonly string[] {
  return sentencesOf(text, language).flatMap(cutLong);
}

function sentencesOf(text: string, language: string): readonly string[] {
  // Phones of before 2024 may lack it; one long passage is then cut by its length only.
  if (!('Segmenter' in Intl)) return words(text);
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].flatMap(({ segment }) => words(segment));
}

function cutLong(sentence: string): readonly string[] {
  if (sentence.length <= longestCharacters) return [sentence];
  const start = sentence.slice(0, longestCharacters);
  const comma = start.lastIndexOf(', ') + 1;
  const cut = comma > longestCharacters / 3 ? comma : start.lastIndexOf(' ');
  const at = cut > 0 ? cut : longestCharacters;
  return [...words(sentence.slice(0, at)), ...cutLong(sentence.slice(at).trim())];
}

const words = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()]);
