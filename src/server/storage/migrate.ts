import { integerOf } from './columns.ts';
import { first } from './migrations/0001-first.ts';
import { countedContributions } from './migrations/0002-counted-contributions.ts';
import { countable } from './migrations/0003-countable.ts';
import { news } from './migrations/0004-news.ts';
import type { Sql } from './sql.ts';

/** In order; a migration that has shipped is never edited, only followed by another. */
const migrations: readonly (readonly string[])[] = [first, countedContributions, countable, news];

export type Migrated =
  | { readonly ok: true; readonly applied: number }
  /** The data was written by a later version of the program; nothing was touched. */
  | { readonly ok: false; readonly found: number; readonly known: number };

/** Brings the schema up to date, each step in a transaction of its own together with its number. */
export async function migrate(sql: Sql): Promise<Migrated> {
  await sql.run('CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL PRIMARY KEY)');
  const [row] = await sql.query('SELECT coalesce(max(number), 0) AS newest FROM migrations');
  const newest = row ? integerOf(row, 'newest') : 0;
  if (newest > migrations.length) return { ok: false, found: newest, known: migrations.length };
  for (const [i, statements] of migrations.entries()) {
    const number = i + 1;
    if (number <= newest) continue;
    await sql.transaction(async (connection) => {
      for (const statement of statements) await connection.run(statement);
      await connection.run('INSERT INTO migrations (number) VALUES ($1)', [number]);
    });
  }
  return { ok: true, applied: migrations.length - newest };
}
