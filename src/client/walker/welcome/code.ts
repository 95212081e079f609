/** Six letters without I, O and Q, which are read wrongly on posters. */
const letters = /^[A-HJ-NPR-Z]{6}$/;

/** What was typed, as the code it means: any case, with or without spaces and hyphens. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return letters.test(code) ? code : null;
}

const poster = /^\/delta\/([^/]+)(\/sted)?\/?$/;

/** The code in the link of a poster, `/delta/ABCDEF` or `/delta/ABCDEF/sted`; null elsewhere. */
export function codeInPath(pathname: string): string | null {
  const code = poster.exec(pathname)?.[1];
  return code === undefined ? null : readCode(code);
}

/** Whether the link asks for one place only, `/delta/ABCDEF/sted`. */
export function asksForOneSpot(pathname: string): boolean {
  return codeInPath(pathname) !== null && poster.exec(pathname)?.[2] !== undefined;
}
