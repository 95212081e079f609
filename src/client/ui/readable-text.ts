import { controlWords, isControl } from './readable-control.ts';
import { isInline, isSilent, wordsOf } from './readable-words.ts';
import type { Translate } from './use-text.ts';

/** One stretch of a page as it is said, and where it stands. */
export interface Readable {
  readonly text: string;
  readonly element: Element;
}

/** A list of fewer lines is taken in without being announced. */
const longList = 6;

/**
 * What someone who reads a page to another would say, in the order of the page: heading, texts, and what can be pressed
 * or filled in, by its kind. What is pressed to leave the page stands above the heading and is said last.
 */
export function readableText(page: Element, t: Translate): readonly Readable[] {
  const all = readablesIn(page, t)
    .map(({ text, element }) => ({ text: asSentence(text), element }))
    .filter(({ text }) => text !== '');
  return leavingLast(all.filter((part, at) => !isSaidAgain(part, all.slice(0, at))));
}

function readablesIn(element: Element, t: Translate): readonly Readable[] {
  if (isSilent(element)) return [];
  const own = ownWords(element, t);
  if (own !== null) return [{ text: own, element }];
  const inner = [...element.childNodes].flatMap((node) => {
    if (node instanceof Element) return readablesIn(node, t);
    return node.nodeType === Node.TEXT_NODE ? [{ text: node.textContent ?? '', element }] : [];
  });
  return element.matches('ul, ol') ? [...announceList(element, t), ...inner] : inner;
}

/** What is said of an element as a whole; null when its parts are said one by one. */
function ownWords(element: Element, t: Translate): string | null {
  if (isControl(element)) return controlWords(element, t);
  // The signs on a map are for the eye: its label says what it shows, and the list beside it what is where.
  if (element.matches('.st-map')) return element.querySelector('canvas')?.getAttribute('aria-label') ?? '';
  if (element.matches('img, svg, [role=img]')) {
    const name = wordsOf(element);
    return name === '' ? '' : t('read.word.picture', { name });
  }
  if (element.matches('dt:has(+ dd)')) return '';
  if (element.matches('dt + dd')) return `${wordsOf(element.previousElementSibling ?? element)}: ${wordsOf(element)}`;
  return isOneStretch(element) ? wordsOf(element) : null;
}

/** Words and nothing to press but what stands within a sentence; or a line of a table. */
function isOneStretch(element: Element): boolean {
  const inner = [...element.querySelectorAll('*')].filter((part) => !isSilent(part));
  return !inner.some(isControl) && (element.matches('tr') || inner.every(isInline));
}

function announceList(list: Element, t: Translate): readonly Readable[] {
  const count = [...list.children].filter((line) => !isSilent(line)).length;
  return count < longList ? [] : [{ text: t('read.word.list', { count }), element: list }];
}

/** The hidden name of a group of choices often only repeats the heading. */
function isSaidAgain({ text, element }: Readable, before: readonly Readable[]): boolean {
  return element.matches('legend') && before.some((earlier) => earlier.text === text);
}

function leavingLast(found: readonly Readable[]): readonly Readable[] {
  const heading = found.findIndex(({ element }) => element.matches('h1'));
  const leaves = ({ element }: Readable, at: number) => at < heading && isControl(element);
  return [...found.filter((part, at) => !leaves(part, at)), ...found.filter(leaves)];
}

/** The voice makes its pause at the full stop. */
function asSentence(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain === '' || /[.!?…:]["»”’)]?$/.test(plain) ? plain : `${plain}.`;
}
