/** Six letters without I, O and Q, which are read wrongly on posters. */
const letters = /^[A-HJ-NPR-Z]{6}$/;

/** What was typed, as the code it means: any case, with or without spaces and hyphens. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return letters.test(code) ? code : null;
}

/** As many as the field of a code takes. */
const mostLetters = 12;

const poster = /^\/delta\/([^/]+)(\/sted)?\/?$/;

/** The code in the link of a poster, `/delta/ABCDEF` or `/delta/ABCDEF/sted`; null elsewhere. */
export function codeInPath(pathname: string): string | null {
  const code = poster.exec(pathname)?.[1];
  return code === undefined ? null : readCode(code);
}

/** What stands where a link should have its code and is none, as somebody may mend it; null where there is nothing wrong. */
export function brokenCodeInPath(pathname: string): string | null {
  const code = poster.exec(pathname)?.[1];
  return code === undefined || readCode(code) !== null ? null : readable(code).slice(0, mostLetters);
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether the link asks for one place only, `/delta/ABCDEF/sted`. */
export function asksForOneSpot(pathname: string): boolean {
  return codeInPath(pathname) !== null && poster.exec(pathname)?.[2] !== undefined;
}
