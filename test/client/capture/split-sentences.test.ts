import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/client/capture/split-sentences.ts';

test('sentences are said one by one; a date is not the end of one', () => {
  expect(splitSentences('Turen er sendt. Takk! Var det 3. mars?', 'nb')).toEqual([
    'Turen er sendt.',
    'Takk!',
    'Var det 3. mars?',
  ]);
  expect(splitSentences('  ', 'nb')).toEqual([]);
});

test('what is too long for the browser is cut at a comma, else between words, and nothing is lost', () => {
  const clause = 'der folk møtes og sitter i solen når det er vår';
  const long = `Her er det godt å være, ${clause}, ${clause}, ${clause}, ${clause}`;
  const parts = splitSentences(long, 'nb');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every((part) => part.length <= 160)).toBe(true);
  expect(parts[0]?.endsWith(',')).toBe(true);
  expect(parts.join(' ')).toBe(long);
  const words = Array.from({ length: 60 }, () => 'benk').join(' ');
  expect(splitSentences(words, 'nb').join(' ')).toBe(words);
  expect(splitSentences('x'.repeat(400), 'nb').join('')).toBe('x'.repeat(400));
});
