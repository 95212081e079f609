import { mapMessage } from './map-message.ts';

/** `long`: words as long as German ones. `rtl`: letters that run from the right. Neither is a language, nor in the app. */
export type Pseudo = 'long' | 'rtl';

const accents = new Map([...'aeiouyAEIOUY'].map((letter, at) => [letter, [...'äéïöüÿÄÉÏÖÜŸ'][at] ?? letter]));

/** One Arabic letter for each Latin one, so that two words never become the same. */
const arabic = new Map(
  [...'abcdefghijklmnopqrstuvwxyzæøåéó'].map((letter, at) => [
    letter,
    [...'ابثدهفغحيجكلمنوپقرستؤڤظخىزعئآةض'][at] ?? letter,
  ]),
);
const marks = new Map([...'?,;'].map((mark, at) => [mark, [...'؟،؛'][at] ?? mark]));

function lengthen(word: string): string {
  const accented = [...word].map((letter) => accents.get(letter) ?? letter);
  const more = Math.ceil(word.length * 1.4) - word.length;
  const tail = Array.from({ length: more }, (_, at) => accented[at % accented.length] ?? '');
  return [...accented, ...tail.map((letter) => letter.toLowerCase())].join('');
}

const changes: Readonly<Record<Pseudo, (words: string) => string>> = {
  long: (words) => words.replace(/\p{L}+/gu, lengthen),
  rtl: (words) => [...words].map((sign) => arabic.get(sign.toLowerCase()) ?? marks.get(sign) ?? sign).join(''),
};

/** One message of a language file in the pseudo-language. */
export function pseudoMessage(pseudo: Pseudo, message: string): string {
  return mapMessage(message, changes[pseudo]);
}

/** A whole language file. */
export function pseudoFile<Key extends string>(
  pseudo: Pseudo,
  texts: Readonly<Record<Key, string>>,
): Readonly<Record<Key, string>> {
  const said = Object.entries<string>(texts).map(([key, message]) => [
    key,
    key === 'languageDirection' ? (pseudo === 'rtl' ? 'rtl' : 'ltr') : pseudoMessage(pseudo, message),
  ]);
  return Object.fromEntries(said);
}
