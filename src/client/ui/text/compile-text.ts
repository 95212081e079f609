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
  const kept = message.flatMap((token): CompiledMessageToken[] => {
    if (typeof token === 'string') return [token.replaceAll(writtenRange, `${isolating.open}$&${isolating.close}`)];
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
  return kept.filter((_, at) => !isSeam(kept, at));
}

const writtenRange = /\d+–\d+/g;

/** "10–14" is one value: its two numbers apart, each isolated, would stand as "14–10". */
function isSeam(tokens: CompiledMessage, at: number): boolean {
  const joins = (end: number) =>
    tokens[end] === isolating.close && tokens[end + 1] === '–' && tokens[end + 2] === isolating.open;
  return joins(at) || joins(at - 2);
}
