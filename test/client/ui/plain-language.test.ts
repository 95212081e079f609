import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages, loadTexts } from '../../../src/client/ui/text/load-texts.ts';
import { repositoryRoot } from '../../support/layering/list-source.ts';
import { lix, sentencesIn, wordsIn } from '../../support/lix.ts';
import { sayMessage } from '../../support/say-message.ts';
import { type AgreedWord, agreedDeskWords, agreedWords } from './agreed-words.ts';

const isOfDesk = (key: string) => key.startsWith('desk.');
const known = (language: Language): language is 'nb' | 'nn' | 'en' => ['nb', 'nn', 'en'].includes(language);

/** Nobody who walks is called these, at the desk neither. */
const neverOfPeople: Readonly<Record<'nb' | 'nn' | 'en', RegExp>> = {
  nb: /\beldre\b|\beldst|\bgamle\b|pensjonist|\bseniorer|\bolding/i,
  nn: /\beldre\b|\beldst|\bgamle\b|pensjonist|\bseniorar|\bolding/i,
  en: /\belderly\b|\bold(er)? (people|persons|adults)|\bthe old\b|pensioner|\bseniors?\b/i,
};

/** Words of those who build it. "Bruker" as a verb is good Norwegian; as a noun it is not a person. */
const innerWords: Readonly<Record<'nb' | 'nn' | 'en', RegExp>> = {
  nb: /\bGPS\b|synkroniser|\b(en|hver|ny) bruker\b|\bbruker(e|en|ne|ens|navn|konto)\b|cache|\btoken|\btjener|\bserver|\bklient/i,
  nn: /\bGPS\b|synkroniser|\b(ein|kvar|ny) bruka?r\b|\bbruk[ae]r(ar|en|ane|namn|konto)\b|cache|\btoken|\btenar|\bserver|\bklient/i,
  en: /\bGPS\b|\bsync|synchroni[sz]|\busers?\b|cache|\btoken|\bserver|\bclient/i,
};

const mostWordsInSentence = 20;
const mostWordsOnButton = 5;
const highestLix = 35;
/** Below this the figure says little. */
const fewestWordsForLix = 30;

/** The keys that stand on buttons: `<Button …>{t('home.start')}</Button>`. */
const onButtons = new Set(
  globSync('src/client/{walker,planner}/**/*.tsx', { cwd: repositoryRoot }).flatMap((file) => {
    const source = readFileSync(`${repositoryRoot}/${file}`, 'utf8');
    return [...source.matchAll(/<(Button|ButtonLink|BackLink)\b[\s\S]*?<\/\1>/g)].flatMap(([button]) =>
      [...button.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
    );
  }),
);

describe.each(languages)('the texts in %s', async (language) => {
  const texts = Object.entries<string>(await loadTexts(language));
  const said = texts.flatMap(([key, message]) => sayMessage(message).map((words) => ({ key, words })));
  const ofWalker = said.filter(({ key }) => !isOfDesk(key));
  const ofDesk = said.filter(({ key }) => isOfDesk(key));
  const line = ({ key, words }: { readonly key: string; readonly words: string }) => `${key}: ${words}`;

  it(`have no sentence over ${mostWordsInSentence} words`, () => {
    const long = said.filter(({ words }) =>
      sentencesIn(words).some((sentence) => wordsIn(sentence).length > mostWordsInSentence),
    );
    expect(long.map(line)).toEqual([]);
  });

  it(`have at most ${mostWordsOnButton} words on a button`, () => {
    expect(onButtons.size).toBeGreaterThan(50);
    const long = said.filter(({ key, words }) => onButtons.has(key) && wordsIn(words).length > mostWordsOnButton);
    expect(long.map(line)).toEqual([]);
  });

  if (!known(language)) return;

  if (language !== 'en')
    it(`have a LIX of at most ${highestLix} in each part of the walker’s app`, () => {
      const parts = Map.groupBy(ofWalker, ({ key }) => key.split('.')[0] ?? '');
      const measured = [...parts].map(([part, lines]) => ({ part, text: lines.map(({ words }) => words).join('\n') }));
      const long = measured.filter(({ text }) => wordsIn(text).length >= fewestWordsForLix);
      expect(long.length).toBeGreaterThan(20);
      expect(
        long.filter(({ text }) => lix(text) > highestLix).map(({ part, text }) => `${part}: ${lix(text)}`),
      ).toEqual([]);
    });

  it('call nobody old', () => {
    expect(said.filter(({ words }) => neverOfPeople[language].test(words)).map(line)).toEqual([]);
  });

  it('keep the words of the workshop out of the walker’s screens', () => {
    expect(ofWalker.filter(({ words }) => innerWords[language].test(words)).map(line)).toEqual([]);
  });

  const holdsTo = (words: Readonly<Record<string, AgreedWord>>, among: typeof said) => {
    it.each(Object.entries(words))('say one word for: %s', (_, { says, instead, on }) => {
      expect(among.filter((text) => instead[language].test(text.words)).map(line)).toEqual([]);
      const labels = on.map((key) => ({
        key,
        words: texts.find(([each]) => each === key)?.[1] ?? 'there is no such text',
      }));
      const without = labels.filter((label) => !label.words.toLowerCase().includes(says[language]));
      expect(without.map(line)).toEqual([]);
    });
  };
  describe('of the walker', () => holdsTo(agreedWords, ofWalker));
  describe('of the desk', () => holdsTo(agreedDeskWords, ofDesk));
});

describe('the rules find', () => {
  it.each<[RegExp, string]>([
    [neverOfPeople.nb, 'For eldre som går tur.'],
    [neverOfPeople.en, 'For older people who walk.'],
    [innerWords.nb, 'Turen synkroniseres.'],
    [innerWords.nb, 'Hver bruker får en kode.'],
    [innerWords.nn, 'Brukarane får ein kode.'],
    [innerWords.en, 'The user has no GPS.'],
  ])('%s in “%s”', (rule, words) => {
    expect(words).toMatch(rule);
  });

  it.each<[RegExp, string]>([
    [neverOfPeople.nb, 'Hvor gammel er du?'],
    [innerWords.nb, 'Du bruker stokk.'],
    [innerWords.nn, 'Kommunen bruker svara.'],
  ])('nothing in good words: %s, “%s”', (rule, words) => {
    expect(words).not.toMatch(rule);
  });

  it('the longest branch of a plural', () => {
    const message = '{count, plural, one {Én tur} other {# turer}} {walks, plural, =0 {} other {og mer}} i {place}.';
    expect(sayMessage(message)).toEqual([
      'Én tur  i noe.',
      'Én tur og mer i noe.',
      '3 turer  i noe.',
      '3 turer og mer i noe.',
    ]);
  });
});
