import { liveQuery, type Subscription } from 'dexie';
import type { Live } from '../recorder/live.ts';

/** A lost connection ends a query for good; it is asked again after this long. */
const askAgainMs = 1000;

/** As liveOf, but asked only while somebody listens, and forgotten then: for what is large and belongs to one screen. */
export function liveWhileHeard<T>(query: () => Promise<T>): Live<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let asked: Subscription | null = null;
  const ask = () => {
    asked = liveQuery(query).subscribe({
      next: (answer) => {
        value = answer;
        for (const listener of listeners) listener();
      },
      error: () => setTimeout(() => listeners.size > 0 && ask(), askAgainMs),
    });
  };
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      if (asked === null) ask();
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        asked?.unsubscribe();
        asked = null;
        value = undefined;
      };
    },
  };
}
