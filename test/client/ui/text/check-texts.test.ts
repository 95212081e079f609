import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../../../src/client/ui/text/check-texts.ts';
import { readLanguageFiles } from '../../../support/read-language-files.ts';

const nb = {
  'app.back': 'Tilbake',
  'walks.count': '{count, plural, one {# tur} other {# turer}} i {place}',
  languageDirection: 'ltr',
  languageName: 'Bokmål',
};
const german = {
  'app.back': 'Zurück',
  'walks.count': '{count, plural, one {# Spaziergang} other {# Spaziergänge}} in {place}',
  languageDirection: 'ltr',
  languageName: 'Deutsch',
};

/** What is said of de.json when it is the German above with these changes; `undefined` takes a key away. */
function complaintsOf(changes: Readonly<Record<string, string | undefined>>, name = 'de.json'): readonly string[] {
  return checkTexts({ 'nb.json': JSON.stringify(nb), [name]: JSON.stringify({ ...german, ...changes }) });
}

it('finds nothing wrong with the languages that are here', () => {
  const files = readLanguageFiles();
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['nb.json', 'nn.json', 'en.json']));
  expect(checkTexts(files)).toEqual([]);
});

describe('a new language', () => {
  it('is in order when it says what bokmål says', () => {
    expect(complaintsOf({})).toEqual([]);
  });

  it('may use the plurals of its own grammar', () => {
    const arabic = { languageName: 'العربية', languageDirection: 'rtl' };
    const forms = 'zero {لا} one {جولة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}';
    expect(complaintsOf({ ...arabic, 'walks.count': `{count, plural, ${forms}} {place}` }, 'ar.json')).toEqual([]);
  });
});

describe('the build stops and names file, key and cure for', () => {
  it.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
    ['a missing text', { 'app.back': undefined }, /^de\.json: app\.back is missing or empty\. Translate: Tilbake$/],
    ['an empty text', { 'app.back': ' ' }, /^de\.json: app\.back is missing or empty/],
    ['a text too many', { 'app.bakc': 'Zurück' }, /^de\.json: app\.bakc is not in nb\.json\. Delete it, or mend/],
    ['a missing name', { languageName: undefined }, /^de\.json: languageName is missing/],
    ['the name of another', { languageName: 'Bokmål' }, /^nb\.json: languageName is the same as in de\.json/],
    ['no direction', { languageDirection: 'links' }, /^de\.json: languageDirection is "links"\. Write ltr .* or rtl/],
    ['braces that do not pair', { 'app.back': 'Zurück {' }, /^de\.json: app\.back has braces that do not pair/],
    [
      'a value nobody gives',
      { 'app.back': 'Zurück {wohin}' },
      /app\.back has \{wohin\}\. It must have nothing in braces/,
    ],
    [
      'a forgotten value',
      { 'walks.count': '{count, plural, other {#}}' },
      /It must have \{count\} \{place\}, spelt exactly so/,
    ],
    ['a plural without "other"', { 'walks.count': '{count, plural, one {#}} {place}' }, /a plural without "other"/],
    [
      'a plural of another grammar',
      { 'walks.count': '{count, plural, few {#} other {#}} {place}' },
      /de\.json: walks\.count has the plural few\. This language has one, other/,
    ],
  ])('%s', (_, changes, complaint) => {
    const complaints = complaintsOf(changes);
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
  });

  it('a name that is no language tag', () => {
    expect(complaintsOf({}, 'PT-br.json')).toEqual([expect.stringMatching(/^PT-br\.json: .* such as pt-BR\. Rename/)]);
    expect(complaintsOf({}, 'tysk språk.json')).toEqual([expect.stringMatching(/^tysk språk\.json: .*BCP 47/)]);
  });

  it('a file that is not JSON, or not one flat list', () => {
    const withBroken = (raw: string) => checkTexts({ 'nb.json': JSON.stringify(nb), 'de.json': raw });
    expect(withBroken('{"app.back": "Zurück"')).toEqual([expect.stringMatching(/^de\.json: is not JSON/)]);
    expect(withBroken('{"app": {"back": "Zurück"}}')).toEqual([expect.stringMatching(/^de\.json: must be one object/)]);
  });

  it('a text that stands twice', () => {
    const raw = JSON.stringify(german, null, 2).replace('{', '{\n  "app.back": "Retour",');
    const complaints = checkTexts({ 'nb.json': JSON.stringify(nb), 'de.json': raw });
    expect(complaints).toEqual(['de.json: app.back stands twice. Delete one of the two lines.']);
  });

  it('bokmål gone', () => {
    expect(checkTexts({ 'de.json': JSON.stringify(german) })).toEqual([
      expect.stringMatching(/^nb\.json: .* Mend it first/),
    ]);
  });
});
