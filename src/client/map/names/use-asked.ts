import { useEffect, useState } from 'react';

const answers = new WeakMap<object, Map<string, unknown>>();

/** What a walker looks at in one sitting; the oldest go first. */
const mostKept = 300;

function keptBy(asked: object): Map<string, unknown> {
  const known = answers.get(asked) ?? new Map<string, unknown>();
  answers.set(asked, known);
  return known;
}

/**
 * An answer of one who may know, kept for as long as the page lives: the same row asks again on every screen. null: it is
 * not known, or not yet; a null is asked for again by the next row. With a null key nothing is asked.
 */
export function useAsked<T extends object>(
  asked: object,
  key: string | null,
  ask: (signal: AbortSignal) => Promise<T | null>,
): T | null {
  const [, setRound] = useState(0);
  const kept = keptBy(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked; a new function must not ask again
  useEffect(() => {
    if (key === null || kept.has(key)) return;
    const leaving = new AbortController();
    void ask(leaving.signal).then((answer) => {
      if (answer === null) return;
      kept.set(key, answer);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
      if (!leaving.signal.aborted) setRound((round) => round + 1);
    });
    return () => leaving.abort();
  }, [kept, key]);
  return key === null ? null : ((kept.get(key) as T | undefined) ?? null);
}
