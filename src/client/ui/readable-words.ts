/** A field that only a button of ours opens is said by that button. */
const neverSaid =
  '[aria-hidden=true], [hidden], [data-read-aloud], input[tabindex="-1"], script, style, template, canvas';

/** Not for the ear: hidden, drawn, or the control of the reading itself. */
export function isSilent(element: Element): boolean {
  if (element.matches(neverSaid)) return true;
  if (element.parentElement?.matches('details:not([open])') && !element.matches('summary')) return true;
  // Not checkVisibility: phones of before 2024 lack it.
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible';
}

export function isInline(element: Element): boolean {
  return /^(inline|contents|ruby)/.test(getComputedStyle(element).display);
}

/** The words in an element, with a pause where the eye sees a new line or a gap. */
export function wordsOf(element: Element): string {
  const name = element.getAttribute('aria-label');
  if (name !== null) return speakable(name);
  if (element.matches('img')) return speakable(element.getAttribute('alt') ?? '');
  if (element.matches('svg')) return '';
  return joinStretches(stretchesOf(element).split(pause).map(speakable));
}

const pause = '\u0000';

function stretchesOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || isSilent(node)) return '';
      if (node.matches('br')) return pause;
      const words = node.matches('[aria-label], img, svg') ? wordsOf(node) : stretchesOf(node);
      return isInline(node) ? words : `${pause}${words}${pause}`;
    })
    .join('');
}

/** Signs that only the eye knows: a dot between facts, marks of the direction of writing, a place to divide a word. */
function speakable(words: string): string {
  return words
    .replace(/\s*[·•|]\s*/g, ', ')
    .replace(/[\u00ad\u200b\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A stretch that begins as a sentence is one. */
function joinStretches(stretches: readonly string[]): string {
  return stretches
    .filter((stretch) => stretch !== '')
    .reduce((said, stretch) => {
      if (said === '') return stretch;
      if (/[.!?…:,]$/.test(said)) return `${said} ${stretch}`;
      return `${said}${/^\p{Lu}/u.test(stretch) ? '.' : ','} ${stretch}`;
    }, '');
}
