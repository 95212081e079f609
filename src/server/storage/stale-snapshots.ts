import type { SqlConnection } from './sql.ts';

/** Declares every utgave stale in which the person behind a contribution was counted; each must then be replaced. */
export async function markSnapshotsStale(
  connection: SqlConnection,
  campaign: string,
  contribution: string,
): Promise<void> {
  await connection.run(
    `UPDATE snapshots SET is_stale = 1 WHERE campaign = $1 AND number IN (
       SELECT counted.number FROM snapshot_persons AS counted
       JOIN contributors ON contributors.campaign = counted.campaign AND contributors.person = counted.person
       JOIN contributions ON contributions.campaign = contributors.campaign
         AND contributions.contributor = contributors.contributor
       WHERE counted.campaign = $1 AND contributions.contribution = $2)`,
    [campaign, contribution],
  );
}
