import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a data folder for this process until it ends, however it ends: SQLite's lock on a file is the operating system's
 * own, so a killed server leaves nothing to clean up. Null when another process holds the folder.
 */
export function lockFolder(folder: string): (() => void) | null {
  const lock = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 });
  try {
    // No journal beside it: nothing is ever written, and a killed server should leave no file to wonder about.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw error;
  }
  return () => lock.close();
}
