import type { Live } from './live.ts';

/** A Live whose value is set by its owner. */
export interface WritableLive<T> extends Live<T> {
  get(): T;
  set(value: T): void;
}

export function createLive<T>(initial: T): WritableLive<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
