import { describe, expect, it } from 'vitest';
import { speakThese } from '../../../support/speak.ts';

describe('plurals follow the grammar of the language', () => {
  it('Arabic has six', () => {
    const forms = 'zero {zero} one {one} two {two} few {few #} many {many #} other {other #}';
    const t = speakThese('ar', { walks: `{count, plural, ${forms}}` });
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 102].map((count) => t('walks', { count }).replace(/\P{L}/gu, ''));
    expect(said).toEqual(['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other']);
  });

  it('Polish has another four', () => {
    const t = speakThese('pl', {
      walks: '{count, plural, one {spacer} few {# spacery} many {# spacerów} other {# spaceru}}',
    });
    expect([1, 2, 5, 22, 1.5].map((count) => t('walks', { count }))).toEqual([
      'spacer',
      '2 spacery',
      '5 spacerów',
      '22 spacery',
      '1,5 spaceru',
    ]);
  });

  it('a language that no engine knows counts as bokmål does', () => {
    const t = speakThese('qaa', { walks: '{count, plural, one {# x} other {# y}}' });
    expect([1, 2, 1.5, 12_345].map((count) => t('walks', { count }).replace(/\s/g, ' '))).toEqual([
      '1 x',
      '2 y',
      '1,5 y',
      '12 345 y',
    ]);
  });
});

describe('values in a sentence from the right', () => {
  const messages = {
    plain: 'ذهبت إلى {place}.',
    nested: '{count, plural, one {{place}} other {# {place}}}',
    range: '{from}–{to} دقيقة',
    written: '65–74 سنة',
    chosen: '{kind, select, bench {مقعد} other {شيء}}',
  };
  const t = speakThese('ar', messages, 'rtl');

  it('stand in isolation, in plural branches too', () => {
    expect(t('plain', { place: 'Storgata 5' })).toBe('ذهبت إلى \u2068Storgata 5\u2069.');
    expect(t('nested', { count: 1, place: 'Ås' })).toBe('\u2068Ås\u2069');
  });

  it('stand as one where they are a range', () => {
    expect(t('range', { from: 10, to: 14 })).toBe('\u206810–14\u2069 دقيقة');
    expect(t('written')).toBe('\u206865–74\u2069 سنة');
  });

  it('still choose between words', () => {
    expect(t('chosen', { kind: 'bench' })).toBe('مقعد');
  });

  it('carry no marks from the left', () => {
    expect(speakThese('nb', messages)('plain', { place: 'Storgata 5' })).toBe('ذهبت إلى Storgata 5.');
  });
});
