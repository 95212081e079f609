import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCampaignStore } from './campaign-store.ts';
import { createDeskStore } from './desk-store.ts';
import { createDeviceStore } from './device-store.ts';
import { fillIsMark } from './fill-is-mark.ts';
import { createIngestStore } from './ingest-store.ts';
import { lockFolder } from './lock-folder.ts';
import { createMarkStore } from './mark-store.ts';
import { migrate } from './migrate.ts';
import { looksCopied, nameHistory } from './name-history.ts';
import { createNewsStore } from './news-store.ts';
import { createSnapshotStore } from './snapshot-store.ts';
import type { Sql } from './sql.ts';
import { openSqlite } from './sqlite.ts';

export type Storage = ReturnType<typeof createStores> & { close(): Promise<void> };

/** `message` says what is wrong and what to do; no data in the folder was changed. */
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
      'Remove the file server.lock in it if no server is running there, and see that the folder is on a local disk.',
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
  const remedy = 'Put back a backup of the data folder, or set DATA_DIR to another folder.';
  const opened = tryTo(() => ({ isCopy: looksCopied(file), sql: openSqlite(file) }));
  if (!opened.ok) {
    return refused(`The database ${file} cannot be opened`, opened.error, `Nothing was changed. ${remedy}`);
  }
  const { sql, isCopy } = opened.value;
  try {
    const migrated = await migrate(sql);
    if (!migrated.ok) {
      await sql.close();
      return {
        ok: false,
        message: `The database ${file} was written by a newer Seniortrakk (schema ${migrated.found}, this one knows ${migrated.known}). Nothing was changed. Start the newer version.`,
      };
    }
    await fillIsMark(sql);
    await createCampaignStore(sql).listCampaigns();
    await nameHistory(sql, folder, file, isCopy);
    // A kill between a commit and its scrub left deleted bytes behind.
    await sql.scrub();
    return { ok: true, sql };
  } catch (error) {
    await sql.close();
    return refused(`The database ${file} cannot be used`, error, remedy);
  }
}

/** Every store over one database. */
export function createStores(sql: Sql) {
  return {
    ...createCampaignStore(sql),
    ...createDeviceStore(sql),
    ...createIngestStore(sql),
    ...createMarkStore(sql),
    ...createNewsStore(sql),
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
  // What a schema has to say is a whole document; its first words are enough to know it by.
  const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
  return { ok: false, message: `${what} (${why}). ${remedy}` };
}
