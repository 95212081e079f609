import { pages } from '../../protocol/paths.ts';

const beforeToken = pages.deskSetup.slice(0, pages.deskSetup.indexOf(':'));

/** The token of a one-time set-up link, or null for any other address. */
export function readSetupToken(pathname: string): string | null {
  if (!pathname.startsWith(beforeToken)) return null;
  const token = decodeSafely(pathname.slice(beforeToken.length)).replace(/\/$/, '');
  return token === '' ? null : token;
}

/** A link broken by a mail program may end in half an escape; it is then a wrong token, not a crash. */
function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
