import type { Database } from './database.ts';
import { storageTroubleOf } from './storage-trouble.ts';

/** Does repeatable work, once more on a fresh connection if the old one was lost (WebKit takes it away in the background). */
export async function withConnection<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (storageTroubleOf(error) !== 'lost') throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return await work();
  }
}
