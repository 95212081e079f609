import { describe, expect, it } from 'vitest';
import { type Language, languages, loadTexts } from '../../../src/client/ui/text/load-texts.ts';
import { speak } from '../../support/speak.ts';

describe.each(languages)('the texts in %s', (language) => {
  it('stand in order of the keys, so that two people can add texts at once', async () => {
    const keys = Object.keys(await loadTexts(language));
    expect(keys).toEqual([...keys].sort());
  });
});

describe('what waits to be sent', () => {
  it.each<[Language, number, number, string]>([
    ['nb', 1, 0, '1 tur venter på å bli sendt.'],
    ['nb', 2, 1, '2 turer og 1 sted venter på å bli sendt.'],
    ['nb', 0, 3, '3 steder venter på å bli sendt.'],
    ['nn', 2, 2, '2 turar og 2 stader ventar på å bli sende.'],
    ['en', 1, 1, 'Waiting to be sent: 1 walk and 1 place.'],
  ])('%s: %i walks, %i spots', async (language, walks, spots, sentence) => {
    expect((await speak(language))('home.waiting', { walks, spots })).toBe(sentence);
  });
});

describe('what is being taken back', () => {
  it.each<[Language, number, number, string]>([
    ['nb', 1, 0, '1 tur trekkes tilbake når du har nett.'],
    ['nn', 0, 2, '2 stader blir trekte tilbake når du har nett.'],
    ['en', 2, 1, '2 walks and 1 place will be withdrawn once you are online.'],
  ])('%s: %i walks, %i spots', async (language, walks, spots, sentence) => {
    expect((await speak(language))('home.withdrawing', { walks, spots })).toBe(sentence);
  });
});
