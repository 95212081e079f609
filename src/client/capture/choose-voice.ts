/** What is needed of a `SpeechSynthesisVoice` to choose it. */
export interface OfferedVoice {
  readonly lang: string;
  readonly localService: boolean;
}

export interface ChosenVoice<Voice> {
  readonly voice: Voice;
  /** The voice is of a close language: words are understood, sounds are not quite right. */
  readonly standsIn: boolean;
}

/** In order of wish, where the code of the language alone would not find the best. */
const wishes: Readonly<Record<string, readonly string[]>> = {
  nb: ['nb-no', 'no-no', 'nb', 'no'],
  nn: ['nn-no', 'nn'],
  en: ['en-gb', 'en'],
};

/** Who can read for whom. Few phones have a nynorsk voice. */
const neighbours: Readonly<Record<string, string>> = { nn: 'nb' };

/**
 * The voice for a language (BCP 47), or null. Only voices that work on the phone: a remote one sends every word that is
 * read to the company that made the browser, and the app talks to its own server only.
 */
export function chooseVoice<Voice extends OfferedVoice>(
  voices: readonly Voice[],
  language: string,
): ChosenVoice<Voice> | null {
  const own = voices.filter((voice) => voice.localService);
  const voice = firstOf(own, language);
  if (voice !== null) return { voice, standsIn: false };
  const neighbour = neighbours[tongueOf(language)];
  const other = neighbour === undefined ? null : firstOf(own, neighbour);
  return other === null ? null : { voice: other, standsIn: true };
}

function firstOf<Voice extends OfferedVoice>(voices: readonly Voice[], language: string): Voice | null {
  const tongue = tongueOf(language);
  for (const wish of wishes[tongue] ?? [plain(language), tongue]) {
    const exact = voices.find((voice) => plain(voice.lang) === wish);
    if (exact !== undefined) return exact;
  }
  return voices.find((voice) => tongueOf(voice.lang) === tongue) ?? null;
}

/** Android says `nb_NO`. */
const plain = (language: string) => language.replaceAll('_', '-').toLowerCase();
const tongueOf = (language: string) => plain(language).split('-')[0] ?? '';
