import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../../src/client/store/database.ts';

let disks = 0;

/** A phone's disk. Opened twice it is two windows, or the same phone after a kill. */
export function createDisk(): { open(): Database } {
  const indexedDB = new IDBFactory();
  disks += 1;
  // Dexie's cache goes by name: two disks of one name would read each other's answers.
  const name = `disk-${disks}`;
  return {
    open() {
      // Dexie reads them when a database is made.
      Dexie.dependencies.indexedDB = indexedDB;
      Dexie.dependencies.IDBKeyRange = IDBKeyRange;
      return openDatabase(name);
    },
  };
}
