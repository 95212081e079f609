import { seasonOfMonth, seasonYearOfMonth } from '../../domain/heat/season.ts';
import { spotBody } from '../../protocol/bodies.ts';
import { type DeskMark, moderations } from '../../protocol/snapshot.ts';
import type { MarkDecision, MarkStore, Moderated } from '../http/ports.ts';
import { bytesOf, integerOf, textOf } from './columns.ts';
import { unpackBody } from './packed-body.ts';
import type { Sql, SqlConnection, SqlRow } from './sql.ts';
import { markSnapshotsStale } from './stale-snapshots.ts';

const standing = `SELECT contribution, rev, body, moderation FROM contributions
  WHERE campaign = $1 AND kind = 'spot' AND is_withdrawn = 0`;

/** Marks are listed by their pseudonym, which is as good as shuffled: neither when nor after what they came can be read. */
export function createMarkStore(sql: Sql): MarkStore {
  return {
    async listMarks(campaign) {
      const rows = await sql.query(`${standing} ORDER BY contribution`, [campaign]);
      return rows.map(toDeskMark).filter((mark) => mark !== null);
    },
    moderate: (campaign, decision) => sql.transaction((connection) => moderate(connection, campaign, decision)),
  };
}

async function moderate(
  connection: SqlConnection,
  campaign: string,
  { mark: id, version, moderation }: MarkDecision,
): Promise<Moderated> {
  const [row] = await connection.query(`${standing} AND contribution = $2`, [campaign, id]);
  const found = row ? toDeskMark(row) : null;
  if (!found) return { ok: false, reason: 'not-found' };
  const updated = await connection.run(
    'UPDATE contributions SET moderation = $3 WHERE campaign = $1 AND contribution = $2 AND CAST(rev AS TEXT) = $4',
    [campaign, id, moderation, version],
  );
  if (updated === 0) return { ok: false, reason: 'changed' };
  // The heat holds what waits and what is approved: only a rejection takes something out of it.
  if (moderation === 'rejected' && found.moderation !== 'rejected') await markSnapshotsStale(connection, campaign, id);
  return { ok: true, mark: { ...found, moderation } };
}

/** null for a stay mark: it is a cell of the heat and has no words to read. */
function toDeskMark(row: SqlRow): DeskMark | null {
  const body = spotBody.parse(unpackBody(bytesOf(row, 'body')));
  if (body.sentiment === 'stay') return null;
  const { time, ...said } = body;
  return {
    id: textOf(row, 'contribution'),
    // Not the body's hash: the month and the part of the day, which a planner does not see, could be tried until they fit it.
    version: String(integerOf(row, 'rev')),
    moderation: moderationOf(row),
    mark: { ...said, season: seasonOfMonth(time.month) ?? 'unknown', year: seasonYearOfMonth(time.month) },
  };
}

export function moderationOf(row: SqlRow): DeskMark['moderation'] {
  const text = textOf(row, 'moderation');
  const known = moderations.find((moderation) => moderation === text);
  if (!known) throw new Error(`unknown moderation ${text}`);
  return known;
}
