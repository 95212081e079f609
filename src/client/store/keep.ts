import type { Kept } from '../recorder/walker-ports.ts';
import type { Database } from './database.ts';
import { storageTroubleOf } from './storage-trouble.ts';
import { withConnection } from './with-connection.ts';

/** Runs a write that may be repeated and tells whether it is on disk. Throws only for faults in the program. */
export async function keep(database: Database, write: () => Promise<unknown>): Promise<Kept> {
  try {
    await withConnection(database, write);
    return { ok: true };
  } catch (error) {
    const trouble = storageTroubleOf(error);
    if (trouble === null) throw error;
    return { ok: false, trouble };
  }
}
