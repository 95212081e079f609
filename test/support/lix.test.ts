import { describe, expect, it } from 'vitest';
import { lix, sentencesIn, wordsIn } from './lix.ts';

describe('LIX', () => {
  it('is words per sentence plus the share of long words', () => {
    // Ten words, two sentences, two of more than six letters.
    expect(lix('Du går en lang tur i skogen. Kommunen lytter alltid.')).toBe(10 / 2 + 10);
    // Eight words, one sentence, four of more than six letters.
    expect(lix('Kommunen planlegger veier og møteplasser med disse svarene.')).toBe(8 + 50);
  });

  it('counts seven letters as long and six as short', () => {
    expect(lix('bokstav')).toBe(1 + 100);
    expect(lix('skogen')).toBe(1);
  });

  it('of nothing is nothing', () => {
    expect(lix(' … ')).toBe(0);
  });

  it('grows with longer sentences of the same words', () => {
    expect(lix('Du går en tur og du ser et hull.')).toBeGreaterThan(lix('Du går en tur. Og du ser et hull.'));
  });
});

describe('sentences', () => {
  it.each([
    ['Takk. Turen er sendt.', ['Takk.', 'Turen er sendt.']],
    ['Tirsdag 3. mars gikk du 1,8 km.', ['Tirsdag 3. mars gikk du 1,8 km.']],
    ['Startet du hjemme? ja, eller like ved', ['Startet du hjemme?', 'ja, eller like ved']],
    ['Mine turer\nHjem', ['Mine turer', 'Hjem']],
    ['Merket: Vanskelig.', ['Merket:', 'Vanskelig.']],
    ['en fil som slutter på .gpx eller .geojson.', ['en fil som slutter på .gpx eller .geojson.']],
  ])('%j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});

it('words hold hyphens, apostrophes, decimals and spans together', () => {
  expect(wordsIn('municipality’s 65–74 1,8 km BankID H3-ruter {x} – …')).toEqual([
    'municipality’s',
    '65–74',
    '1,8',
    'km',
    'BankID',
    'H3-ruter',
    'x',
  ]);
});
