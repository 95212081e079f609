export type ReadArguments =
  | { readonly ok: true; readonly demo: boolean }
  | { readonly ok: false; readonly message: string };

/** `npm start -- --demo` is the only wish there is. */
export function readArguments(given: readonly string[]): ReadArguments {
  const unknown = given.find((argument) => argument !== '--demo');
  if (unknown !== undefined) {
    return { ok: false, message: `The option ${unknown} is not known. Known: npm start, npm start -- --demo.` };
  }
  return { ok: true, demo: given.includes('--demo') };
}
