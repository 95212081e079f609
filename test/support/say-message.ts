import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Every sentence an ICU message can become: each branch of each plural once; a value in braces is one word. */
export function sayMessage(message: string): readonly string[] {
  return [...new Set(say(compileMessageOrThrow(message)))];
}

function say(tokens: unknown): readonly string[] {
  if (!Array.isArray(tokens)) return [String(tokens)];
  return tokens.reduce<readonly string[]>(
    (said, token) => said.flatMap((before) => sayToken(token).map((words) => before + words)),
    [''],
  );
}

function sayToken(token: unknown): readonly string[] {
  if (token === '#') return ['3'];
  if (!Array.isArray(token)) return [String(token)];
  const [, kind, forms] = token;
  if (kind !== 'plural' && kind !== 'select') return ['noe'];
  return Object.entries(forms as Record<string, unknown>)
    .filter(([form]) => form !== 'offset')
    .flatMap(([, branch]) => say(branch));
}
