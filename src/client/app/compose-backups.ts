import { readBackupFile, writeBackupFile } from '../capture/backup-file.ts';
import type { Backups } from '../recorder/backup-port.ts';
import { type BackupsWorld, createBackups } from '../recorder/create-backups.ts';
import type { RowCodec } from '../store/codec.ts';
import { createBackupStore } from '../store/create-backup-store.ts';
import type { Database } from '../store/database.ts';

type Parts = Omit<BackupsWorld, 'store' | 'writeFile' | 'readFile'> & {
  readonly database: Database;
  readonly codec: RowCodec;
  readonly randomBytes: (length: number) => Uint8Array;
};

/** Fetched when somebody asks for it: few do, and never on a walk. */
export function composeBackups({ database, codec, randomBytes, ...world }: Parts): Backups {
  const store = createBackupStore({ database, codec, randomBytes, uuid: world.ids.uuid });
  return createBackups({ ...world, store, writeFile: writeBackupFile, readFile: readBackupFile });
}
