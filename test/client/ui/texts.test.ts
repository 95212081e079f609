import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { type Language, languages, loadTexts } from '../../../src/client/ui/text/load-texts.ts';
import type { TextKey } from '../../../src/client/ui/text/texts.ts';

const texts = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await loadTexts(language)] as const)),
) as Record<Language, Record<TextKey, string>>;
const keys = Object.keys(texts.nb) as TextKey[];

/** The names in braces, e.g. `count`; plural branches and nested ones included. */
function namesIn(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      if (typeof token[0] === 'string' && token[0] !== '#') names.add(token[0]);
      for (const branch of Object.values((token[2] ?? {}) as object)) visit(branch);
    }
  };
  visit(compileMessageOrThrow(message));
  return [...names].sort();
}

function inLanguage(language: Language) {
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileMessageOrThrow);
  i18n.loadAndActivate({ locale: language, messages: texts[language] });
  return (key: TextKey, values?: Record<string, unknown>) => i18n._(key, values);
}

describe.each(languages)('the texts in %s', (language) => {
  it('are the same keys as in bokmål, each with words', () => {
    expect(Object.keys(texts[language]).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => texts[language][key].trim() === '')).toEqual([]);
  });

  it('stand in order of the keys, so that two people can add texts at once', () => {
    expect(Object.keys(texts[language])).toEqual([...Object.keys(texts[language])].sort());
  });

  it('compile and ask for the same values as bokmål', () => {
    const uneven = keys.filter((key) => namesIn(texts[language][key]).join() !== namesIn(texts.nb[key]).join());
    expect(uneven).toEqual([]);
  });

  it('never call anyone old', () => {
    expect(keys.filter((key) => /\beldre\b|\belderly\b|\beldst/i.test(texts[language][key]))).toEqual([]);
  });

  it('keep the words of the workshop out of the walker’s screens', () => {
    const inner = /GPS-fix|synkroniser|\bbrukere|\ben brukar?\b|\ben bruker\b|cache|token/i;
    expect(keys.filter((key) => !key.startsWith('desk.') && inner.test(texts[language][key]))).toEqual([]);
  });
});

describe('what waits to be sent', () => {
  it.each<[Language, number, number, string]>([
    ['nb', 1, 0, '1 tur ligger bare på denne telefonen til det er sendt.'],
    ['nb', 2, 1, '2 turer og 1 sted ligger bare på denne telefonen til det er sendt.'],
    ['nb', 0, 3, '3 steder ligger bare på denne telefonen til det er sendt.'],
    ['nn', 2, 2, '2 turar og 2 stader ligg berre på denne telefonen til det er sendt.'],
    ['en', 1, 1, '1 walk and 1 place will be on this phone only until sent.'],
  ])('%s: %i walks, %i spots', (language, walks, spots, sentence) => {
    expect(inLanguage(language)('home.waiting', { walks, spots })).toBe(sentence);
  });
});

describe('what is being taken back', () => {
  it.each<[Language, number, number, string]>([
    ['nb', 1, 0, '1 tur trekkes tilbake når du har nett.'],
    ['nn', 0, 2, '2 stader blir trekt tilbake når du har nett.'],
    ['en', 2, 1, '2 walks and 1 place will be withdrawn once you are online.'],
  ])('%s: %i walks, %i spots', (language, walks, spots, sentence) => {
    expect(inLanguage(language)('home.withdrawing', { walks, spots })).toBe(sentence);
  });
});
