import type { Page } from '@playwright/test';

export interface DiskWalk {
  readonly id: string;
  readonly status: 'recording' | 'finished';
  readonly origin: 'recorded' | 'imported' | 'drawn';
}

export interface DiskSpot {
  readonly id: string;
  readonly kind: string | null;
  readonly note: string;
  readonly markedAtMs: number;
}

export interface DiskFix {
  readonly walkId: string;
  readonly atMs: number;
}

/** What lies on the phone's disk, read beside the app. */
export interface Disk {
  readonly walks: readonly DiskWalk[];
  readonly spots: readonly DiskSpot[];
  readonly fixes: readonly DiskFix[];
  readonly waiting: number;
}

/** Call it on a page of the app that has opened its database. */
export async function readDisk(page: Page): Promise<Disk> {
  const { walks, spots, fixes, outbox } = await page.evaluate(
    () =>
      new Promise<Record<'walks' | 'spots' | 'fixes' | 'outbox', readonly Record<string, never>[]>>(
        (resolve, reject) => {
          const names = ['walks', 'spots', 'fixes', 'outbox'] as const;
          const opening = indexedDB.open('seniortrakk');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(names);
            const asked = names.map((name) => [name, reading.objectStore(name).getAll()] as const);
            reading.onerror = () => reject(reading.error);
            reading.oncomplete = () => {
              opening.result.close();
              resolve(Object.fromEntries(asked.map(([name, { result }]) => [name, result])) as never);
            };
          };
        },
      ),
  );
  const opened = (row: Record<string, unknown>) => ({ ...row, ...(row.data as { coded: object }).coded }) as unknown;
  return {
    walks: walks.map(opened) as DiskWalk[],
    spots: spots.map(opened) as DiskSpot[],
    fixes: fixes.map(opened) as DiskFix[],
    waiting: outbox.filter(({ state }) => state === 'waiting').length,
  };
}
