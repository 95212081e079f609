import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chooseLanguage, currentLanguage, i18n } from '../../../src/client/ui/i18n.ts';
import type { Texts } from '../../../src/client/ui/text/load-texts.ts';

const html = { lang: '', dir: '' };
const waiting = new Map<string, (texts: Partial<Texts>) => void>();
const lost = new Set<string>();

// Arabic is no file yet, and the order in which files arrive is what is tested.
vi.mock('../../../src/client/ui/text/load-texts.ts', async (original) => ({
  ...(await original<object>()),
  isLanguage: (tag: string) => ['nb', 'nn', 'en', 'ar'].includes(tag),
  directionOf: (language: string) => (language === 'ar' ? 'rtl' : 'ltr'),
  loadTexts: (language: string) =>
    lost.has(language)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : new Promise((resolve) => waiting.set(language, resolve)),
}));

async function choose(tag: string, arrives: string): Promise<void> {
  const chosen = chooseLanguage(tag);
  waiting.get(arrives)?.({ 'welcome.owner': `${arrives} {owner}` });
  await chosen;
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: html });
});
afterEach(() => {
  vi.unstubAllGlobals();
  lost.clear();
});

it('says bokmål before any texts are there', () => {
  expect(currentLanguage()).toBe('nb');
});

it('tells the browser language and direction, and keeps values apart from the right', async () => {
  await choose('ar', 'ar');
  expect(html).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(i18n._('welcome.owner', { owner: 'Ås' })).toBe('ar \u2068Ås\u2069');
  await choose('nn', 'nn');
  expect(html).toEqual({ lang: 'nn', dir: 'ltr' });
  expect(i18n._('welcome.owner', { owner: 'Ås' })).toBe('nn Ås');
});

it('shows bokmål for a language that is no longer here', async () => {
  await choose('xx', 'nb');
  expect(currentLanguage()).toBe('nb');
});

it('holds to the later of two presses when its file comes first', async () => {
  const first = chooseLanguage('en');
  const arriveLate = waiting.get('en');
  await choose('nn', 'nn');
  arriveLate?.({});
  await first;
  expect([currentLanguage(), html.lang]).toEqual(['nn', 'nn']);
});

it('goes on in the present language when a file cannot be fetched', async () => {
  await choose('nn', 'nn');
  lost.add('en');
  await chooseLanguage('en');
  expect([currentLanguage(), html.lang]).toEqual(['nn', 'nn']);
});
