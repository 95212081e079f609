import { spotBody, walkBody } from '../../protocol/bodies.ts';
import { snapshot as snapshotSchema } from '../../protocol/snapshot.ts';
import type { KeptSnapshot, SnapshotStore, StoredContribution } from '../aggregate/ports.ts';
import type { HeatReader } from '../http/ports.ts';
import { createCampaignStore } from './campaign-store.ts';
import { bytesOf, integerOf, textOf } from './columns.ts';
import { moderationOf } from './mark-store.ts';
import { packBody, unpackBody } from './packed-body.ts';
import type { Sql, SqlConnection, SqlRow } from './sql.ts';
import { markIfOutrun } from './stale-snapshots.ts';

const newest =
  'SELECT number, snapshot, is_stale, body FROM snapshots WHERE campaign = $1 ORDER BY number DESC LIMIT 1';

export function createSnapshotStore(sql: Sql): SnapshotStore & HeatReader {
  const { listCampaigns, readCampaign } = createCampaignStore(sql);
  return {
    listCampaigns,
    readCampaign,
    async readContributions(campaign) {
      const rows = await sql.query(
        `SELECT contribution, rev, kind, body, moderation, person FROM contributions
         JOIN contributors ON contributors.campaign = contributions.campaign
           AND contributors.contributor = contributions.contributor
         WHERE contributions.campaign = $1 AND is_withdrawn = 0 ORDER BY contribution`,
        [campaign],
      );
      return rows.map(toContribution);
    },
    async readHeadcount(campaign) {
      const persons = await sql.query(
        `SELECT DISTINCT person FROM contributions
         JOIN contributors ON contributors.campaign = contributions.campaign
           AND contributors.contributor = contributions.contributor
         WHERE contributions.campaign = $1 AND is_withdrawn = 0 AND (kind = 'walk' OR moderation <> 'rejected')
         ORDER BY person`,
        [campaign],
      );
      const [waiting] = await sql.query(
        `SELECT count(*) AS n FROM contributions
         WHERE campaign = $1 AND kind = 'spot' AND is_withdrawn = 0 AND is_mark = 1 AND moderation = 'waiting'`,
        [campaign],
      );
      return {
        persons: persons.map((row) => textOf(row, 'person')),
        waitingMarks: waiting ? integerOf(waiting, 'n') : 0,
      };
    },
    async readNewestSnapshot(campaign) {
      return sql.transaction((connection) => readNewest(connection, campaign));
    },
    async countSnapshots(campaign) {
      return sql.transaction((connection) => newestNumber(connection, campaign));
    },
    async keepSnapshot(kept) {
      const hasErased = await sql.transaction((connection) => keep(connection, kept));
      if (hasErased) await sql.scrub();
    },
    async readHeat(campaign) {
      const [row] = await sql.query(newest, [campaign]);
      return row ? { id: textOf(row, 'snapshot'), json: JSON.stringify(unpackBody(bytesOf(row, 'body'))) } : null;
    },
  };
}

async function readNewest(connection: SqlConnection, campaign: string): Promise<KeptSnapshot | null> {
  const [row] = await connection.query(newest, [campaign]);
  if (!row) return null;
  const utgave = [campaign, integerOf(row, 'number')];
  const persons = await connection.query(
    'SELECT person FROM snapshot_persons WHERE campaign = $1 AND number = $2 ORDER BY person',
    utgave,
  );
  const counted = await connection.query(
    'SELECT contribution, rev FROM snapshot_contributions WHERE campaign = $1 AND number = $2 ORDER BY contribution',
    utgave,
  );
  return {
    snapshot: snapshotSchema.parse(unpackBody(bytesOf(row, 'body'))),
    persons: persons.map((person) => textOf(person, 'person')),
    counted: counted.map((one) => ({ id: textOf(one, 'contribution'), rev: integerOf(one, 'rev') })),
    stale: integerOf(row, 'is_stale') === 1,
  };
}

/** Numbers rise and are never used again, so the newest one also says how many were ever made. */
async function newestNumber(connection: SqlConnection, campaign: string): Promise<number> {
  const [row] = await connection.query('SELECT coalesce(max(number), 0) AS newest FROM snapshots WHERE campaign = $1', [
    campaign,
  ]);
  return row ? integerOf(row, 'newest') : 0;
}

/**
 * Earlier utgaver go when their successor comes: nobody reads them, and any of them may show who withdraws later (privacy
 * rule 12). True when there were any.
 */
async function keep(connection: SqlConnection, { snapshot, persons, counted, stale }: KeptSnapshot): Promise<boolean> {
  const number = (await newestNumber(connection, snapshot.campaign)) + 1;
  await connection.run(
    'INSERT INTO snapshots (campaign, number, snapshot, is_stale, body) VALUES ($1, $2, $3, $4, $5)',
    [snapshot.campaign, number, snapshot.id, stale ? 1 : 0, packBody(snapshot)],
  );
  for (const person of new Set(persons)) {
    await connection.run('INSERT INTO snapshot_persons (campaign, number, person) VALUES ($1, $2, $3)', [
      snapshot.campaign,
      number,
      person,
    ]);
  }
  for (const { id, rev } of counted) {
    await connection.run(
      'INSERT INTO snapshot_contributions (campaign, number, contribution, rev) VALUES ($1, $2, $3, $4)',
      [snapshot.campaign, number, id, rev],
    );
  }
  await markIfOutrun(connection, snapshot.campaign, number);
  const replaced = [snapshot.campaign, number];
  await connection.run('DELETE FROM snapshot_contributions WHERE campaign = $1 AND number < $2', replaced);
  await connection.run('DELETE FROM snapshot_persons WHERE campaign = $1 AND number < $2', replaced);
  return (await connection.run('DELETE FROM snapshots WHERE campaign = $1 AND number < $2', replaced)) > 0;
}

function toContribution(row: SqlRow): StoredContribution {
  const id = textOf(row, 'contribution');
  const rev = integerOf(row, 'rev');
  const person = textOf(row, 'person');
  const body = unpackBody(bytesOf(row, 'body'));
  if (textOf(row, 'kind') === 'walk') return { id, rev, kind: 'walk', person, body: walkBody.parse(body) };
  return { id, rev, kind: 'spot', person, body: spotBody.parse(body), moderation: moderationOf(row) };
}
