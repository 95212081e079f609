import type { BrowserContext, Page } from '@playwright/test';

/** The room a page's origin has on the disk, as the browser counts it. Real: its own QuotaExceededError comes at commit. */
export interface StorageQuota {
  /** Takes up what is left, until not even fifty bytes go in. */
  fill(): Promise<void>;
  giveRoom(): Promise<void>;
}

const stepBytes = 1_000_000;

/**
 * Only a browser with a profile on disk obeys such a limit. It is raised step by step and never taken back: for half a
 * minute the browser believes in the room it once saw.
 */
export async function limitStorage(context: BrowserContext, page: Page): Promise<StorageQuota> {
  const { origin } = new URL(page.url());
  const session = await context.newCDPSession(page);
  let quotaSize = 0;
  const giveRoom = async () => {
    // The files of a full database are larger than what was put in.
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    quotaSize = Math.max(quotaSize, usage) + stepBytes;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  };
  await giveRoom();
  return {
    giveRoom,
    fill: () =>
      page.evaluate(async (largest) => {
        const opening = indexedDB.open('what-else-lies-on-the-phone');
        opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const put = (bytes: number) =>
          new Promise<boolean>((resolve) => {
            const writing = database.transaction('bytes', 'readwrite');
            // Chance, or the database would press it together.
            const noise = new Uint8Array(bytes);
            for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
            writing.objectStore('bytes').put(noise);
            writing.oncomplete = () => resolve(true);
            writing.onabort = () => resolve(false);
          });
        for (let bytes = largest; bytes >= 50; bytes = Math.floor(bytes / 2)) while (await put(bytes));
        database.close();
      }, stepBytes / 4),
  };
}
