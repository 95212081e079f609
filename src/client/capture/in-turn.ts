/** Runs one piece of work of a name at a time, across windows where the browser has locks. */
export function createInTurn(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  if ('locks' in navigator) return (work) => navigator.locks.request(name, work);
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // The next one waits for this to end, however it ends.
    last = mine.catch(() => undefined);
    return mine;
  };
}
