import type { News } from '../../protocol/campaign.ts';
import type { NewsChange, NewsStore, NewsWritten } from '../http/ports.ts';
import { textOf } from './columns.ts';
import type { Sql, SqlConnection, SqlRow } from './sql.ts';

export function createNewsStore(sql: Sql): NewsStore {
  return {
    async writeNews(campaign, change) {
      const written = await sql.transaction((connection) => write(connection, campaign, change));
      // What is taken away may have named somebody.
      if (written.ok && change.replaces !== null) await sql.scrub();
      return written;
    },
  };
}

async function write(
  connection: SqlConnection,
  campaign: string,
  { news, replaces }: NewsChange,
): Promise<NewsWritten> {
  const [row] = await connection.query('SELECT words, written_on FROM news WHERE campaign = $1', [campaign]);
  const standing = row ? newsOf(row) : null;
  if ((standing?.text ?? null) !== replaces) return { ok: false };
  if (news === null) await connection.run('DELETE FROM news WHERE campaign = $1', [campaign]);
  else
    await connection.run(
      `INSERT INTO news (campaign, words, written_on) VALUES ($1, $2, $3)
       ON CONFLICT (campaign) DO UPDATE SET words = excluded.words, written_on = excluded.written_on`,
      [campaign, news.text, news.writtenOn],
    );
  return { ok: true };
}

/** From the columns `words` and `written_on`, which are NULL where a campaign has no news. */
export function newsOf(row: SqlRow): News | null {
  return row.words === null ? null : { text: textOf(row, 'words'), writtenOn: textOf(row, 'written_on') };
}
