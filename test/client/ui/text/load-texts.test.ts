import { expect, it } from 'vitest';
import { isLanguage, languageName, languages } from '../../../../src/client/ui/text/load-texts.ts';
import { readLanguageFiles } from '../../../support/read-language-files.ts';

it('offers every file of the folder, Norwegian first, then by own name', () => {
  expect([...languages].sort()).toEqual(
    Object.keys(readLanguageFiles())
      .map((file) => file.replace('.json', ''))
      .sort(),
  );
  expect(languages.slice(0, 2)).toEqual(['nb', 'nn']);
  const others = languages.slice(2).map(languageName);
  expect(others).toEqual([...others].sort((one, other) => one.localeCompare(other, 'nb')));
});

it('names each in itself', () => {
  expect(['nb', 'nn', 'en'].map(languageName)).toEqual(['Bokmål', 'Nynorsk', 'English']);
});

it('does not take what a database or browser says for a language', () => {
  expect(['nb', 'xx', '', '__proto__', 'toString'].map(isLanguage)).toEqual([true, false, false, false, false]);
});
