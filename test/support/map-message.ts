import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Changes the words of an ICU message and leaves its braces, names, plural forms and # as they stand. */
export function mapMessage(message: string, changeWords: (words: string) => string): string {
  return write(compileMessageOrThrow(message, changeWords));
}

function write(tokens: unknown): string {
  if (!Array.isArray(tokens)) return String(tokens);
  return tokens.map((token) => (Array.isArray(token) ? writeArgument(token) : String(token))).join('');
}

function writeArgument([name, kind, forms]: readonly unknown[]): string {
  if (kind === undefined) return `{${name}}`;
  if (typeof forms !== 'object' || forms === null) return `{${[name, kind, forms].filter(Boolean).join(', ')}}`;
  const branches = Object.entries(forms)
    .filter(([form]) => form !== 'offset')
    .map(([form, branch]) => `${/^\d+$/.test(form) ? '=' : ''}${form} {${write(branch)}}`);
  return `{${name}, ${kind}, ${branches.join(' ')}}`;
}
