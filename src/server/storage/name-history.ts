import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './columns.ts';
import type { Sql, SqlConnection } from './sql.ts';

/** Stands beside the database and is drawn anew at each start; a database put back from a backup does not match it. */
const markerName = 'history';

/**
 * Sees to it that the epoch names this history: another is drawn for a new database and for one that was put back from
 * a backup, so that devices send everything again. A restored database is known by the marker beside it (or by the
 * lack of one); by being another file than the one the marker was written for, when the whole folder was put back; and
 * by `looksCopied`. A false alarm, as after a move to another disk, costs one round of uploads and nothing else.
 */
export async function nameHistory(sql: Sql, folder: string, file: string, looksCopied: boolean): Promise<void> {
  const marker = join(folder, markerName);
  const found = existsSync(marker) ? readFileSync(marker, 'utf8') : null;
  const next = randomUUID();
  await sql.transaction(async (connection) => {
    const [row] = await connection.query("SELECT value FROM meta WHERE name = 'history'");
    const isSame = !looksCopied && row !== undefined && found === markerText(textOf(row, 'value'), file);
    if (!isSame) await remember(connection, 'epoch', randomUUID());
    await remember(connection, 'history', next);
  });
  // After the commit: a kill in between is taken for a restore, never the other way round.
  writeFileSync(`${marker}.new`, markerText(next, file));
  renameSync(`${marker}.new`, marker);
}

/** True for a file that `VACUUM INTO` made: ours is in WAL mode from its first second on, a copy made so is not. */
export function looksCopied(file: string): boolean {
  if (!existsSync(file) || statSync(file).size === 0) return false;
  const header = Buffer.alloc(20);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  // https://www.sqlite.org/fileformat2.html#file_format_version_numbers
  const walVersion = 2;
  return header[18] !== walVersion;
}

function markerText(history: string, file: string): string {
  // The number alone is given to the next file when one is removed.
  const { ino, birthtimeNs } = statSync(file, { bigint: true });
  return `${history} ${ino} ${birthtimeNs}\n`;
}

async function remember(connection: SqlConnection, name: string, value: string): Promise<void> {
  await connection.run(
    'INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );
}
