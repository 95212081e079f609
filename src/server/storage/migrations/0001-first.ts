/**
 * The first schema. Types are read alike by SQLite and PostgreSQL (BYTEA has no meaning to SQLite, which then stores
 * the bytes as they are). Primary keys begin with the campaign, so that a distributed engine can keep a campaign
 * together; what belongs to the server as a whole (meta, planners) has none. Days and instants are text.
 */
export const first: readonly string[] = [
  'CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)',
  `CREATE TABLE campaigns (
    campaign TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    secret TEXT NOT NULL,
    device_limit INTEGER NOT NULL
  )`,
  `CREATE TABLE devices (
    campaign TEXT NOT NULL REFERENCES campaigns (campaign),
    token_hash TEXT NOT NULL,
    person TEXT NOT NULL,
    is_void INTEGER NOT NULL,
    PRIMARY KEY (campaign, token_hash)
  )`,
  `CREATE TABLE contributors (
    campaign TEXT NOT NULL REFERENCES campaigns (campaign),
    contributor TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (campaign, contributor)
  )`,
  `CREATE TABLE contributions (
    campaign TEXT NOT NULL,
    contribution TEXT NOT NULL,
    contributor TEXT NOT NULL,
    kind TEXT NOT NULL,
    rev INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    body_hash TEXT,
    body BYTEA,
    moderation TEXT NOT NULL,
    arrived_on TEXT NOT NULL,
    PRIMARY KEY (campaign, contribution),
    FOREIGN KEY (campaign, contributor) REFERENCES contributors (campaign, contributor)
  )`,
  'CREATE INDEX contributions_by_kind ON contributions (campaign, kind)',
  `CREATE TABLE snapshots (
    campaign TEXT NOT NULL REFERENCES campaigns (campaign),
    number INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    is_stale INTEGER NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (campaign, number)
  )`,
  `CREATE TABLE snapshot_persons (
    campaign TEXT NOT NULL,
    number INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (campaign, number, person),
    FOREIGN KEY (campaign, number) REFERENCES snapshots (campaign, number)
  )`,
  'CREATE INDEX snapshot_persons_by_person ON snapshot_persons (campaign, person)',
  `CREATE TABLE planners (
    name TEXT NOT NULL PRIMARY KEY,
    password TEXT NOT NULL
  )`,
  `CREATE TABLE sessions (
    session_hash TEXT NOT NULL PRIMARY KEY,
    planner TEXT NOT NULL REFERENCES planners (name),
    expires_at TEXT NOT NULL
  )`,
  'CREATE TABLE setup_links (token_hash TEXT NOT NULL PRIMARY KEY)',
];
