import { describe, expect, it, vi } from 'vitest';
import {
  formatClock,
  formatDay,
  formatDistance,
  formatDuration,
  formatInSentence,
  formatNumber,
} from '../../../src/client/ui/format.ts';

// There is no language from the right among the files yet.
vi.mock('../../../src/client/ui/text/load-texts.ts', async (original) => ({
  ...(await original<object>()),
  directionOf: (language: string) => (['ar', 'ckb'].includes(language) ? 'rtl' : 'ltr'),
}));

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a length', () => {
  it.each([
    [0, '0 m'],
    [4, '0 m'],
    [847, '850 m'],
    [994, '990 m'],
    [996, '1,0 km'],
    [1840, '1,8 km'],
    [9949, '9,9 km'],
    [9951, '10 km'],
    [12_400, '12 km'],
  ])('%d m is %s', (metres, words) => {
    expect(plain(formatDistance(metres, 'nb'))).toBe(words);
  });

  it('follows the language', () => {
    expect(plain(formatDistance(1840, 'en'))).toBe('1.8 km');
    expect(plain(formatDistance(1840, 'nn'))).toBe('1,8 km');
  });
});

describe('a time spent', () => {
  it.each([
    [-5, '0 sek'],
    [59_999, '59 sek'],
    [60_000, '1 min'],
    [42 * 60_000 + 59_000, '42 min'],
    [60 * 60_000, '1 t'],
    [65 * 60_000, '1 t 5 min'],
  ])('%d ms is %s', (ms, words) => {
    expect(plain(formatDuration(ms, 'nb'))).toBe(words);
  });
});

describe('a day', () => {
  const tuesday = new Date(2026, 2, 3, 12).getTime();
  it('has no year while it is this year', () => {
    expect(formatDay(tuesday, new Date(2026, 5, 1).getTime(), 'nb')).toBe('Tirsdag 3. mars');
    expect(formatDay(tuesday, new Date(2026, 5, 1).getTime(), 'nn')).toBe('Tysdag 3. mars');
  });
  it('has the year afterwards', () => {
    expect(formatDay(tuesday, new Date(2027, 0, 2).getTime(), 'nb')).toBe('Tirsdag 3. mars 2026');
  });
  it('is British in English', () => {
    expect(formatDay(tuesday, new Date(2026, 5, 1).getTime(), 'en')).toBe('Tuesday 3 March');
    expect(formatClock(new Date(2026, 2, 3, 14, 5).getTime(), 'en')).toBe('14:05');
  });
});

describe('in a language from the right', () => {
  const isolated = /^\u2068[^\u2068\u2069]+\u2069$/;
  it.each([
    ['a length', formatDistance(1840, 'ar')],
    ['a time spent', formatDuration(65 * 60_000, 'ar')],
    ['a day', formatDay(0, 0, 'ar')],
    ['a clock', formatClock(0, 'ar')],
  ])('%s is kept apart from the sentence around it', (_, words) => {
    expect(words).toMatch(isolated);
  });
});

describe('in a language without data', () => {
  it('a number is written as in bokmål, not as the phone would', () => {
    expect(plain(formatDistance(1840, 'qaa'))).toBe('1,8 km');
    expect(plain(formatNumber(12_345.6, 'qaa'))).toBe('12 345,6');
    expect(formatDay(new Date(2026, 2, 3, 12).getTime(), new Date(2026, 5, 1).getTime(), 'qaa')).toBe(
      'Tirsdag 3. mars',
    );
  });
});

describe('a label inside a sentence', () => {
  it.each([
    ['nb', 'Glatt, ikke strødd', 'glatt, ikke strødd'],
    ['tr', 'Ilık', 'ılık'],
    ['de', 'Bank', 'Bank'],
  ])('%s: %s', (language, label, words) => {
    expect(formatInSentence(label, language)).toBe(words);
  });
});
