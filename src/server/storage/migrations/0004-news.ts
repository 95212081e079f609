/** What a municipality tells its participants: at most one text a campaign. What it said before is gone. */
export const news: readonly string[] = [
  `CREATE TABLE news (
    campaign TEXT NOT NULL PRIMARY KEY REFERENCES campaigns (campaign),
    words TEXT NOT NULL,
    written_on TEXT NOT NULL
  )`,
];
