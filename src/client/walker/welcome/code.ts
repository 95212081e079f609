/** Six letters without I, O and Q, which are read wrongly on posters. */
const letters = /^[A-HJ-NPR-Z]{6}$/;

/** What was typed, as the code it means: any case, with or without spaces and hyphens. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return letters.test(code) ? code : null;
}

/** The code in the link of a poster, `/delta/ABCDEF`; null elsewhere. */
export function codeInPath(pathname: string): string | null {
  const match = /^\/delta\/([^/]+)\/?$/.exec(pathname);
  return match?.[1] === undefined ? null : readCode(match[1]);
}
