import type { Page } from '@playwright/test';

export interface KeptMedia {
  readonly kind: 'photo' | 'voice';
  readonly mime: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly durationMs?: number;
}

/** What lies on the phone's disk, byte by byte. */
export async function readMedia(page: Page): Promise<readonly KeptMedia[]> {
  const rows = await page.evaluate(
    () =>
      new Promise<readonly { kind: 'photo' | 'voice'; text: string; mime: string; sha256: string }[]>(
        (resolve, reject) => {
          const opening = indexedDB.open('seniortrakk');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('media').objectStore('media').getAll();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(
                asked.result.map(({ kind, data: { coded } }) => {
                  const { bytes, ...rest } = coded as { bytes: Uint8Array; mime: string; sha256: string };
                  return { kind, ...rest, text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
                }),
              );
            };
          };
        },
      ),
  );
  return rows.map(({ text, ...row }) => ({ ...row, bytes: Buffer.from(text, 'latin1') }));
}
