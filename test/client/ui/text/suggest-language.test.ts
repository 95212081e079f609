import { expect, it } from 'vitest';
import { suggestLanguage } from '../../../../src/client/ui/text/suggest-language.ts';

const here = ['nb', 'nn', 'en', 'ar', 'pt-BR', 'zh-Hant'];

it.each<[readonly string[], string]>([
  [['nn-NO', 'nb'], 'nn'],
  [['no'], 'nb'],
  [['sv-SE', 'en'], 'nb'],
  [['EN-us'], 'en'],
  [['ar-EG'], 'ar'],
  [['pt'], 'pt-BR'],
  [['pt-PT'], 'pt-BR'],
  [['zh-Hant-TW'], 'zh-Hant'],
  [['so', 'ar'], 'ar'],
  [['so'], 'nb'],
  [[], 'nb'],
])('for a browser that wants %j: %s', (wanted, language) => {
  expect(suggestLanguage(wanted, here)).toBe(language);
});

it('takes a file of their own before the language they also read', () => {
  expect(suggestLanguage(['sv-SE'], [...here, 'sv'])).toBe('sv');
});
