import { liveQuery } from 'dexie';
import type { Live } from '../recorder/live.ts';

/** A lost connection ends a query for good; it is asked again after this long. */
const askAgainMs = 1000;

/** What a query answers, kept true by the database across windows. It is first asked when somebody listens, then for good. */
export function liveOf<T>(query: () => Promise<T>): Live<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let asked = false;
  const ask = () => {
    asked = true;
    liveQuery(query).subscribe({
      next: (answer) => {
        value = answer;
        for (const listener of listeners) listener();
      },
      error: () => setTimeout(ask, askAgainMs),
    });
  };
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      if (!asked) ask();
      return () => listeners.delete(onChange);
    },
  };
}
