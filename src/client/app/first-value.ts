import type { Live } from '../recorder/live.ts';

/** The value as soon as it has been read; undefined when that takes longer. */
export function firstValue<T>(live: Live<T>, patienceMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(undefined), patienceMs);
    const stop = live.subscribe(look);
    function look() {
      const value = live.get();
      if (value !== undefined) finish(value);
    }
    function finish(value: T | undefined) {
      clearTimeout(timer);
      stop();
      resolve(value);
    }
    look();
  });
}
