import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../../src/client/store/database.ts';

/** A phone's disk. Opened twice it is two windows, or the same phone after a kill. */
export function createDisk(): { open(): Database } {
  const indexedDB = new IDBFactory();
  return {
    open() {
      // Dexie reads them when a database is made.
      Dexie.dependencies.indexedDB = indexedDB;
      Dexie.dependencies.IDBKeyRange = IDBKeyRange;
      return openDatabase('test');
    },
  };
}
