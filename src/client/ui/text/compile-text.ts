import { type CompiledMessage, type CompiledMessageToken, compileMessage } from '@lingui/message-utils/compileMessage';
import { isolating } from './isolate.ts';
import type { Direction } from './load-texts.ts';

const compiled = { ltr: new Map<string, CompiledMessage>(), rtl: new Map<string, CompiledMessage>() };

/** Reads an ICU message once. From the right, every value that is put in is kept apart from the sentence around it. */
export function compileText(message: string, direction: Direction): CompiledMessage {
  const before = compiled[direction].get(message);
  if (before !== undefined) return before;
  const read = compileMessage(message);
  const kept = direction === 'rtl' ? isolateValues(read) : read;
  compiled[direction].set(message, kept);
  return kept;
}

function isolateValues(message: CompiledMessage): CompiledMessage {
  return message.flatMap((token): CompiledMessageToken[] => {
    if (typeof token === 'string') return [token];
    const [name, kind, forms] = token;
    if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') {
      return [isolating.open, token, isolating.close];
    }
    const isolated = Object.entries(forms as Record<string, unknown>).map(([form, branch]) => [
      form,
      Array.isArray(branch) ? isolateValues(branch) : branch,
    ]);
    return [[name, kind, Object.fromEntries(isolated)]];
  });
}
