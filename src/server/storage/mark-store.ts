import { spotBody } from '../../protocol/bodies.ts';
import { type DeskMark, moderations } from '../../protocol/snapshot.ts';
import type { MarkStore } from '../http/ports.ts';
import { bytesOf, textOf } from './columns.ts';
import { unpackBody } from './packed-body.ts';
import type { Sql, SqlRow } from './sql.ts';

/** Marks are listed by their pseudonym, which is as good as shuffled: neither when nor after what they came can be read. */
export function createMarkStore(sql: Sql): MarkStore {
  const standing = `SELECT contribution, body, moderation FROM contributions
    WHERE campaign = $1 AND kind = 'spot' AND is_withdrawn = 0`;
  return {
    async listMarks(campaign) {
      const rows = await sql.query(`${standing} ORDER BY contribution`, [campaign]);
      return rows.map(toDeskMark).filter((mark) => mark !== null);
    },
    async moderate(campaign, mark, moderation) {
      return sql.transaction(async (connection) => {
        const [row] = await connection.query(`${standing} AND contribution = $2`, [campaign, mark]);
        const found = row ? toDeskMark(row) : null;
        if (!found) return null;
        await connection.run('UPDATE contributions SET moderation = $3 WHERE campaign = $1 AND contribution = $2', [
          campaign,
          mark,
          moderation,
        ]);
        return { ...found, moderation };
      });
    },
  };
}

/** null for a stay mark: it is a cell of the heat and has no words to read. */
function toDeskMark(row: SqlRow): DeskMark | null {
  const mark = spotBody.parse(unpackBody(bytesOf(row, 'body')));
  if (mark.sentiment === 'stay') return null;
  return { id: textOf(row, 'contribution'), moderation: moderationOf(row), mark };
}

export function moderationOf(row: SqlRow): DeskMark['moderation'] {
  const text = textOf(row, 'moderation');
  const known = moderations.find((moderation) => moderation === text);
  if (!known) throw new Error(`unknown moderation ${text}`);
  return known;
}
