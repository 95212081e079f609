import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCampaignStore } from './campaign-store.ts';
import { createDeskStore } from './desk-store.ts';
import { createDeviceStore } from './device-store.ts';
import { createIngestStore } from './ingest-store.ts';
import { lockFolder } from './lock-folder.ts';
import { createMarkStore } from './mark-store.ts';
import { migrate } from './migrate.ts';
import { createSnapshotStore } from './snapshot-store.ts';
import type { Sql } from './sql.ts';
import { openSqlite } from './sqlite.ts';

export type Storage = ReturnType<typeof createStores> & { close(): Promise<void> };

/** `message` says what is wrong and what to do; nothing in the folder was changed. */
export type OpenedStorage =
  | { readonly ok: true; readonly storage: Storage }
  | { readonly ok: false; readonly message: string };

/** Opens the database in a data folder, making both when they are missing. */
export async function openStorage(folder: string): Promise<OpenedStorage> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
    const file = join(folder, 'seniortrakk.sqlite');
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    return refused(
      `The data folder ${folder} cannot be written`,
      error,
      'Give this account the right to write there, or set DATA_DIR to another folder.',
    );
  }
  const unlock = tryTo(() => lockFolder(folder));
  if (!unlock.ok)
    return refused(
      `The data folder ${folder} cannot be locked`,
      unlock.error,
      'Set DATA_DIR to a folder on a local disk.',
    );
  if (!unlock.value) {
    return {
      ok: false,
      message: `Another Seniortrakk server is using the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`,
    };
  }
  const opened = await openDatabase(folder);
  if (!opened.ok) {
    unlock.value();
    return opened;
  }
  return { ok: true, storage: { ...createStores(opened.sql), close: closing(opened.sql, unlock.value) } };
}

function closing(sql: Sql, unlock: () => void): () => Promise<void> {
  return async () => {
    await sql.close();
    unlock();
  };
}

async function openDatabase(folder: string): Promise<{ ok: true; sql: Sql } | { ok: false; message: string }> {
  const file = join(folder, 'seniortrakk.sqlite');
  const sql = tryTo(() => openSqlite(file));
  if (!sql.ok) {
    return refused(
      `The database ${file} cannot be opened`,
      sql.error,
      'Nothing was changed. Put back a backup of the data folder, or set DATA_DIR to another folder.',
    );
  }
  const migrated = await migrate(sql.value);
  if (!migrated.ok) {
    await sql.value.close();
    return {
      ok: false,
      message: `The database ${file} was written by a newer Seniortrakk (schema ${migrated.found}, this one knows ${migrated.known}). Nothing was changed. Start the newer version.`,
    };
  }
  await nameHistory(sql.value);
  return { ok: true, sql: sql.value };
}

/** The epoch is drawn once in a database's life; a restored backup gets another, so that devices send everything again. */
async function nameHistory(sql: Sql): Promise<void> {
  await sql.run("INSERT INTO meta (name, value) VALUES ('epoch', $1) ON CONFLICT (name) DO NOTHING", [randomUUID()]);
}

/** Every store over one database. */
export function createStores(sql: Sql) {
  return {
    ...createCampaignStore(sql),
    ...createDeviceStore(sql),
    ...createIngestStore(sql),
    ...createMarkStore(sql),
    ...createSnapshotStore(sql),
    ...createDeskStore(sql),
  };
}

function tryTo<T>(
  work: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown } {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

function refused(what: string, error: unknown, remedy: string): { readonly ok: false; readonly message: string } {
  const why = error instanceof Error ? error.message : String(error);
  return { ok: false, message: `${what} (${why}). ${remedy}` };
}
