import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    /** How long the page's disk takes for a transaction that writes; the test may change it. */
    slowDiskMs: number;
    /** Writing transactions that would be answered before the disk has them. */
    readonly relaxedWrites: number;
  }
}

/**
 * The page's own IndexedDB, as slow as an old phone's: a transaction that writes is held open by further questions, so what
 * it writes is there when it completes and not before. What was shown too early is lost by a kill meanwhile.
 */
export async function installSlowDisk(context: BrowserContext, slowMs: number): Promise<void> {
  await context.addInitScript((ms) => {
    let relaxed = 0;
    Object.defineProperty(window, 'relaxedWrites', { get: () => relaxed });
    window.slowDiskMs = ms;
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) {
      const begun = begin.apply(this, args);
      if (begun.mode !== 'readwrite') return begun;
      if (begun.durability !== 'strict') relaxed += 1;
      const until = performance.now() + window.slowDiskMs;
      const [name] = begun.objectStoreNames;
      const hold = () => {
        if (name === undefined || performance.now() > until) return;
        begun.objectStore(name).count().onsuccess = hold;
      };
      hold();
      return begun;
    };
  }, slowMs);
}
