/**
 * A value that changes, for React's useSyncExternalStore. `get` gives the same object until it changes;
 * undefined means "not read yet", which is not the same as empty.
 */
export interface Live<T> {
  get(): T | undefined;
  /** Calls back at every change; returns the function that stops it. */
  subscribe(onChange: () => void): () => void;
}
