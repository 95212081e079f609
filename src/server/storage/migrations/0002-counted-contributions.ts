/**
 * What an utgave was made of, so that its replacement after a withdrawal is made of no more. For an
 * utgave that is there already it is what its people have now.
 */
export const countedContributions: readonly string[] = [
  `CREATE TABLE snapshot_contributions (
    campaign TEXT NOT NULL,
    number INTEGER NOT NULL,
    contribution TEXT NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY (campaign, number, contribution),
    FOREIGN KEY (campaign, number) REFERENCES snapshots (campaign, number)
  )`,
  'CREATE INDEX snapshot_contributions_by_contribution ON snapshot_contributions (campaign, contribution)',
  `INSERT INTO snapshot_contributions (campaign, number, contribution, rev)
   SELECT counted.campaign, counted.number, contributions.contribution, contributions.rev
   FROM snapshot_persons AS counted
   JOIN contributors ON contributors.campaign = counted.campaign AND contributors.person = counted.person
   JOIN contributions ON contributions.campaign = contributors.campaign
     AND contributions.contributor = contributors.contributor
   WHERE contributions.is_withdrawn = 0 AND (contributions.kind = 'walk' OR contributions.moderation <> 'rejected')
     AND counted.number = (SELECT max(number) FROM snapshots WHERE snapshots.campaign = counted.campaign)`,
];
