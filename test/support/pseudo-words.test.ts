import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../src/client/ui/text/check-texts.ts';
import { mapMessage } from './map-message.ts';
import { type Pseudo, pseudoFile, pseudoMessage } from './pseudo-words.ts';
import { readLanguageFiles } from './read-language-files.ts';

const raw = readLanguageFiles()['nb.json'] ?? '';
const nb: Readonly<Record<string, string>> = JSON.parse(raw);

it('an unchanged message is written back as it was', () => {
  const spaced = (message: string) => message.replace(/\s+/g, '').replace(/''/g, "'");
  const other = Object.values(nb).filter(
    (message) => spaced(mapMessage(message, (words) => words)) !== spaced(message),
  );
  expect(other).toEqual([]);
});

describe.each<Pseudo>(['long', 'rtl'])('the %s pseudo-language', (pseudo) => {
  const texts = pseudoFile(pseudo, nb);

  it('is whole: the same keys, the same values, plurals that parse', () => {
    expect(checkTexts({ 'nb.json': raw, 'en.json': JSON.stringify(texts) })).toEqual([]);
  });

  it('changes every text that has words, and keeps different ones different', () => {
    const hasWords = (message: string) => {
      let words = '';
      mapMessage(message, (piece) => {
        words += piece;
        return piece;
      });
      return /\p{L}{2}/u.test(words);
    };
    const plain = Object.keys(nb).filter((key) => hasWords(nb[key] ?? '') && texts[key] === nb[key]);
    expect(plain.filter((key) => key !== 'languageDirection')).toEqual([]);
    expect(new Set(Object.values(texts)).size).toBeGreaterThanOrEqual(
      new Set(Object.values(nb).map((said) => said.toLowerCase())).size,
    );
  });
});

it('long words are 1.4 times as long, with accents, around the same braces', () => {
  expect(pseudoMessage('long', 'Marker et sted')).toBe('Märkérmär été stédst');
  expect(pseudoMessage('long', '{count, plural, one {# tur} other {# turer}} i {place}')).toBe(
    '{count, plural, one {# türtü} other {# türértü}} ïï {place}',
  );
});

it('from the right there is no Latin letter but the names in braces', () => {
  expect(pseudoMessage('rtl', 'Hvor er {what}?')).toBe('حڤور هر {what}؟');
  expect(pseudoFile('rtl', nb).languageDirection).toBe('rtl');
  const latin = Object.entries(pseudoFile('rtl', nb)).filter(([key]) => key !== 'languageDirection');
  const left = latin.filter(([, said]) =>
    /[A-Za-zæøåÆØÅ]/.test(said.replace(/\{\w+(, \w+,)?|=\d+|\b(one|other|zero)\b/g, '')),
  );
  expect(left).toEqual([]);
});
