/**
 * Claims a right that only one window may have, until `release` or until the window is gone; null when another has it.
 * Browsers without locks (before iOS 15.4) get it always: they show one window of an installed app.
 */
export async function claimWindow(name: string): Promise<{ release(): void } | null> {
  if (!('locks' in navigator)) return { release: () => undefined };
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch(reject);
  });
}

/** Whether any window has the right; browsers without locks show one window, which knows by itself. */
export async function isWindowClaimed(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
