import type { BackupTables } from '../../protocol/backup.ts';
import type { StoredDisc } from '../recorder/ports.ts';
import type { Kept } from '../recorder/walker-ports.ts';
import type { RowCodec } from './codec.ts';
import type { Database } from './database.ts';
import { readDeviceSecret } from './device-secret.ts';
import { keep } from './keep.ts';
import { mergeBackup, StillRecording } from './merge-backup.ts';
import { type AnyTables, readBackup } from './read-backup.ts';
import { withConnection } from './with-connection.ts';

interface BackupStoreWorld {
  readonly database: Database;
  readonly codec: RowCodec;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly uuid: () => string;
}

/** Everything on the device, out and in. */
export function createBackupStore({ database, codec, randomBytes, uuid }: BackupStoreWorld) {
  return {
    /** null while a walk is not over. */
    async read(): Promise<AnyTables | null> {
      // Without it the other phone would make one of its own, and one walk would have two ids.
      await withConnection(database, () => readDeviceSecret(database, randomBytes));
      const tables = await withConnection(database, () => readBackup(database, codec));
      return tables.walks?.some(({ status }) => status === 'recording') ? null : tables;
    },
    /** The tables that this version has a place for. */
    names: (): readonly string[] => database.tables.map(({ name }) => name),
    async readKeys() {
      return {
        walks: new Set(await database.walks.toCollection().primaryKeys()),
        spots: new Set(await database.spots.toCollection().primaryKeys()),
        subjects: new Set((await database.outbox.toArray()).map(({ subject }) => subject)),
      };
    },
    async merge(
      tables: BackupTables,
      discs: readonly StoredDisc[],
      atMs: number,
    ): Promise<Kept | { readonly ok: false; readonly trouble: 'recording' }> {
      try {
        return await keep(database, () => mergeBackup({ database, codec, uuid, atMs }, tables, discs));
      } catch (error) {
        if (error instanceof StillRecording) return { ok: false, trouble: 'recording' };
        throw error;
      }
    },
  };
}
