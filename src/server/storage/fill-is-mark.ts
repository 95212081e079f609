import { spotBody } from '../../protocol/bodies.ts';
import { bytesOf, textOf } from './columns.ts';
import { unpackBody } from './packed-body.ts';
import type { Sql } from './sql.ts';

/** Looks once into the spots that came before the column. */
export async function fillIsMark(sql: Sql): Promise<void> {
  await sql.transaction(async (connection) => {
    const rows = await connection.query('SELECT campaign, contribution, body FROM contributions WHERE is_mark IS NULL');
    for (const row of rows) {
      await connection.run('UPDATE contributions SET is_mark = $3 WHERE campaign = $1 AND contribution = $2', [
        textOf(row, 'campaign'),
        textOf(row, 'contribution'),
        isMark(unpackBody(bytesOf(row, 'body'))),
      ]);
    }
  });
}

/** A stay leaves as a cell without words; there is nothing in it to moderate. */
export function isMark(body: unknown): 0 | 1 {
  const read = spotBody.safeParse(body);
  return read.success && read.data.sentiment !== 'stay' ? 1 : 0;
}
