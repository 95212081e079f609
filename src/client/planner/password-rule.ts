/** Length counts, kinds of letters do not (NIST SP 800-63B-4, 3.1.1.2). The server has the last word. */
export const passwordLength = 12;

/** Counted as a person counts: one emoji or one "å" is one, however many code units it takes. */
export function countLetters(password: string): number {
  return [...password].length;
}
