import type { Page } from '@playwright/test';

export interface Row {
  readonly id: string;
  readonly origin?: 'recorded' | 'imported' | 'drawn';
  readonly metres: number;
  readonly kind?: string | null;
  readonly position?: unknown;
}

/** The rows of one of the app's tables on this phone, to address a screen by. */
export async function readRows(page: Page, origin: string, table: 'walks' | 'spots'): Promise<readonly Row[]> {
  if (!page.url().startsWith(origin)) await page.goto(origin);
  const rows = await page.evaluate(
    (store) =>
      new Promise<readonly { data: { coded: object } }[]>((resolve, reject) => {
        const opening = indexedDB.open('seniortrakk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
    table,
  );
  return rows.map(({ data, ...open }) => ({ ...open, ...data.coded }) as unknown as Row);
}
