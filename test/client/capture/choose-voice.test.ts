import { expect, test } from 'vitest';
import { chooseVoice, type OfferedVoice } from '../../../src/client/capture/choose-voice.ts';

const voice = (lang: string, localService = true): OfferedVoice => ({ lang, localService });

test.each([
  ['nb', ['en-GB', 'no', 'nb-NO'], 'nb-NO', false],
  ['nb', ['no-NO', 'nb'], 'no-NO', false],
  ['nb', ['nb_NO'], 'nb_NO', false],
  ['nn', ['nb-NO', 'nn-NO'], 'nn-NO', false],
  ['nn', ['nb-NO'], 'nb-NO', true],
  ['nb', ['nn-NO'], null, false],
  ['en', ['en-US', 'en-GB'], 'en-GB', false],
  ['en', ['en-AU'], 'en-AU', false],
  ['ar', ['en-GB', 'ar-EG'], 'ar-EG', false],
  ['pt-BR', ['pt-PT', 'pt-BR'], 'pt-BR', false],
  ['uk', ['ru-RU', 'en-GB'], null, false],
] as const)('%s among %j is read by %s', (language, offered, lang, standsIn) => {
  const chosen = chooseVoice(
    offered.map((tag) => voice(tag)),
    language,
  );
  expect(chosen).toEqual(lang === null ? null : { voice: voice(lang), standsIn });
});

test('a voice that sends the words away is never chosen, however well it fits', () => {
  expect(chooseVoice([voice('nb-NO', false)], 'nb')).toBeNull();
  expect(chooseVoice([voice('nb-NO', false), voice('no')], 'nb')?.voice.lang).toBe('no');
  expect(chooseVoice([voice('nn-NO', false), voice('nb-NO', false)], 'nn')).toBeNull();
});
