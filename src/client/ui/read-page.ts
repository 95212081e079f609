import type { ReadingVoice } from './read-aloud-context.ts';
import { readableText } from './readable-text.ts';
import type { Translate } from './use-text.ts';

export interface PageToRead {
  readonly page: Element;
  readonly voice: ReadingVoice;
  readonly language: string;
  /** The page is moved so that what is being said is in sight. */
  readonly follow: boolean;
}

/** Reads a page aloud and shows where. Comes by itself, after the first screen. */
export function readPage({ page, voice, language, follow }: PageToRead, t: Translate): void {
  const readable = readableText(page, t);
  voice.read(readable.map(({ text, element }) => ({ text, language: languageOf(element, voice, language) })));
  showPlace(
    readable.map(({ element }) => element),
    voice.reading,
    follow,
  );
}

/** Names of languages stand in their own; without a voice for one, the page's says it as well as it can. */
function languageOf(element: Element, voice: ReadingVoice, language: string): string {
  const own = element.closest<HTMLElement>('body [lang]')?.lang ?? language;
  const state = voice.voice(own).get();
  return state === 'ready' || state === 'stand-in' ? own : language;
}

const highlight = 'st-read';

/** Marks what is being said. Older phones lack the marks; the voice is the same. */
function showPlace(elements: readonly Element[], reading: ReadingVoice['reading'], follow: boolean): void {
  const marks = typeof Highlight === 'undefined' ? null : CSS.highlights;
  const show = () => {
    const state = reading.get();
    const element = state?.at === 'reading' ? elements[state.passage] : undefined;
    if (element === undefined) {
      marks?.delete(highlight);
      stop();
      return;
    }
    const range = new Range();
    range.selectNodeContents(element);
    marks?.set(highlight, new Highlight(range));
    if (follow) element.scrollIntoView({ block: 'nearest' });
  };
  const stop = reading.subscribe(show);
  show();
}
