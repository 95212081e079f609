import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { createQueue } from './queue.ts';
import type { Sql, SqlConnection, SqlRow, SqlValue } from './sql.ts';

/** Below this SQLite lost acknowledged commits in WAL mode under a checkpoint race (fixed in 3.51.3). */
const oldestSqlite = [3, 51, 3] as const;

/** Written into the file's header, so that another program's database is never taken for ours: "SnTr". */
export const applicationId = 0x536e5472;

/**
 * Opens (or makes) a database file. One writer: everything passes one queue, and a transaction holds it. `synchronous=FULL`
 * because NORMAL loses acknowledged commits in a power cut. `file` is a path or `:memory:`.
 */
export function openSqlite(file: string): Sql {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  try {
    assertNewEnough(database);
    // Judged before the first write: a damaged or foreign file is left as it was found.
    if (isEmpty(database)) database.exec(`PRAGMA application_id = ${applicationId}`);
    else assertOurs(database);
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA secure_delete = ON');
  } catch (error) {
    database.close();
    throw error;
  }
  return connect(database);
}

function connect(database: DatabaseSync): Sql {
  const queue = createQueue();
  const direct = directConnection(database);
  return {
    query: (text, values) => queue(() => direct.query(text, values)),
    run: (text, values) => queue(() => direct.run(text, values)),
    transaction: (work) =>
      queue(async () => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(direct);
          database.exec('COMMIT');
          return result;
        } catch (error) {
          // A commit that failed on a full disk has already rolled back by itself.
          if (database.isTransaction) database.exec('ROLLBACK');
          throw error;
        }
      }),
    scrub: () => queue(async () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    close: () => queue(async () => database.close()),
  };
}

function directConnection(database: DatabaseSync): SqlConnection {
  const prepared = new Map<string, StatementSync>();
  const statementOf = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = database.prepare(numbered(text));
    prepared.set(text, statement);
    return statement;
  };
  return {
    query: async (text, values = []) =>
      statementOf(text)
        .all(...bound(values))
        .map(toRow),
    run: async (text, values = []) => Number(statementOf(text).run(...bound(values)).changes),
  };
}

/** node:sqlite takes `$1` for a name, `?1` for a place. */
function numbered(text: string): string {
  return text.replace(/\$(\d+)/g, '?$1');
}

function bound(values: readonly SqlValue[]): SqlValue[] {
  return [...values];
}

function toRow(row: Record<string, unknown>): SqlRow {
  return row as SqlRow;
}

function assertNewEnough(database: DatabaseSync): void {
  const version = String(database.prepare('SELECT sqlite_version() AS v').get()?.v);
  const parts = version.split('.').map(Number);
  for (const [i, oldest] of oldestSqlite.entries()) {
    const part = parts[i] ?? 0;
    if (part > oldest) return;
    if (part < oldest) throw new Error(`SQLite ${version} is too old: ${oldestSqlite.join('.')} or newer is needed`);
  }
}

/** The first look at the header: a file that is no database throws here. */
function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n === 0;
}

function assertOurs(database: DatabaseSync): void {
  const id = database.prepare('PRAGMA application_id').get()?.application_id;
  if (id !== applicationId) throw new Error('the file is a database of another program');
  const check = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (check !== 'ok') throw new Error(`the database is damaged: ${String(check)}`);
}
