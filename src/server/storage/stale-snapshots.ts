import type { SqlConnection } from './sql.ts';

/** Declares an utgave stale that a contribution was counted in; it must then be replaced. */
export async function markSnapshotsStale(
  connection: SqlConnection,
  campaign: string,
  contribution: string,
): Promise<void> {
  await connection.run(
    `UPDATE snapshots SET is_stale = 1 WHERE campaign = $1 AND number IN (
       SELECT number FROM snapshot_contributions WHERE campaign = $1 AND contribution = $2)`,
    [campaign, contribution],
  );
}

/** What was withdrawn or rejected while an utgave was made could not declare it stale: it was not there yet. */
export async function markIfOutrun(connection: SqlConnection, campaign: string, number: number): Promise<void> {
  await connection.run(
    `UPDATE snapshots SET is_stale = 1 WHERE campaign = $1 AND number = $2 AND EXISTS (
       SELECT 1 FROM snapshot_contributions AS counted
       LEFT JOIN contributions ON contributions.campaign = counted.campaign
         AND contributions.contribution = counted.contribution
       WHERE counted.campaign = $1 AND counted.number = $2 AND (contributions.contribution IS NULL
         OR contributions.is_withdrawn = 1 OR (contributions.kind = 'spot' AND contributions.moderation = 'rejected')))`,
    [campaign, number],
  );
}
