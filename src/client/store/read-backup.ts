import type { RowCodec } from './codec.ts';
import type { Database } from './database.ts';

export type AnyRow = Readonly<Record<string, unknown>>;
export type AnyTables = Readonly<Record<string, readonly AnyRow[]>>;

/** Every row of every table, also of tables that were added since this was written, decoded and as of one moment. */
export async function readBackup(database: Database, codec: RowCodec): Promise<AnyTables> {
  const { tables } = database;
  const found = await database.transaction('r', tables, () =>
    Promise.all(tables.map(async (table): Promise<[string, AnyRow[]]> => [table.name, await table.toArray()])),
  );
  const decoded = found.map(
    async ([name, rows]): Promise<[string, readonly AnyRow[]]> => [name, await Promise.all(rows.map(open))],
  );
  return Object.fromEntries(await Promise.all(decoded));

  async function open(row: AnyRow): Promise<AnyRow> {
    return 'data' in row ? { ...row, data: await codec.decode(row.data as Parameters<RowCodec['decode']>[0]) } : row;
  }
}

export async function codeRows(rows: readonly AnyRow[], codec: RowCodec): Promise<readonly AnyRow[]> {
  return Promise.all(
    rows.map(async (row) => ('data' in row ? { ...row, data: await codec.encode<unknown>(row.data) } : row)),
  );
}
