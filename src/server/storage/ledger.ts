import { spotBody, walkBody } from '../../protocol/bodies.ts';
import type { SyncItem } from '../../protocol/sync.ts';
import type { EnrolledDevice, Ledger, PutContribution, Standing } from '../ingest/ports.ts';
import { toCampaign } from './campaign-store.ts';
import { bytesOf, integerOf, textOf } from './columns.ts';
import { isMark } from './fill-is-mark.ts';
import { packBody, unpackBody } from './packed-body.ts';
import { pseudonymOf } from './pseudonym.ts';
import type { SqlConnection } from './sql.ts';
import { markSnapshotsStale } from './stale-snapshots.ts';

/** A ledger over an open transaction, and whether it took out something whose bytes must go. */
export interface OpenLedger {
  readonly ledger: Ledger;
  hasErased(): boolean;
}

export async function openLedgerOn(connection: SqlConnection, device: EnrolledDevice): Promise<OpenLedger> {
  const [row] = await connection.query('SELECT body, secret FROM campaigns WHERE campaign = $1', [device.campaign]);
  if (!row) throw new Error('a device without its campaign');
  const keys = keysUnder(textOf(row, 'secret'));
  let erased = false;
  const ledger: Ledger = {
    campaign: toCampaign(row),
    find: (item) => findStanding(connection, device.campaign, keys.contribution(item)),
    async countHeld() {
      const [held] = await connection.query(
        `SELECT count(*) AS n FROM contributions
         JOIN contributors ON contributors.campaign = contributions.campaign
           AND contributors.contributor = contributions.contributor
         WHERE contributors.campaign = $1 AND contributors.person = $2`,
        [device.campaign, device.person],
      );
      return held ? integerOf(held, 'n') : 0;
    },
    async put(contribution) {
      // A replacement has a higher rev than what it replaces, so a first rev replaces nothing.
      if (contribution.item.rev > 1) erased = true;
      await keepContributor(connection, device, keys.contributor(contribution.item));
      await putRow(connection, device.campaign, keys, contribution);
      await raiseCounted(connection, device.campaign, keys, contribution);
    },
    async withdraw(item, arrivedOn) {
      erased = true;
      await keepContributor(connection, device, keys.contributor(item));
      await markSnapshotsStale(connection, device.campaign, keys.contribution(item));
      await buryRow(connection, device.campaign, keys, item, arrivedOn);
    },
  };
  return { ledger, hasErased: () => erased };
}

interface Keys {
  contributor(item: SyncItem): string;
  contribution(item: SyncItem): string;
}

function keysUnder(secret: string): Keys {
  return {
    contributor: (item) => pseudonymOf(secret, 'contributor', item.contributor),
    contribution: (item) => pseudonymOf(secret, 'contribution', item.contributor, item.id),
  };
}

async function findStanding(
  connection: SqlConnection,
  campaign: string,
  contribution: string,
): Promise<Standing | null> {
  const [row] = await connection.query(
    'SELECT kind, rev, is_withdrawn, body_hash, body FROM contributions WHERE campaign = $1 AND contribution = $2',
    [campaign, contribution],
  );
  if (!row) return null;
  if (integerOf(row, 'is_withdrawn') === 1) return { isWithdrawn: true };
  const readBody = () => {
    const body = unpackBody(bytesOf(row, 'body'));
    return textOf(row, 'kind') === 'walk' ? walkBody.parse(body) : spotBody.parse(body);
  };
  return { isWithdrawn: false, rev: integerOf(row, 'rev'), bodyHash: textOf(row, 'body_hash'), readBody };
}

/** The first device a contributor came by says who it is: a backup moved to another phone is not a second person. */
async function keepContributor(connection: SqlConnection, device: EnrolledDevice, contributor: string): Promise<void> {
  await connection.run(
    `INSERT INTO contributors (campaign, contributor, person) VALUES ($1, $2, $3)
     ON CONFLICT (campaign, contributor) DO NOTHING`,
    [device.campaign, contributor, device.person],
  );
}

/** A changed mark waits for moderation again: what was approved were other words. */
async function putRow(
  connection: SqlConnection,
  campaign: string,
  keys: Keys,
  { item, body, bodyHash, arrivedOn }: PutContribution,
): Promise<void> {
  await connection.run(
    `INSERT INTO contributions
       (campaign, contribution, contributor, kind, rev, is_withdrawn, body_hash, body, moderation, arrived_on, is_mark)
     VALUES ($1, $2, $3, $4, $5, 0, $6, $7, 'waiting', $8, $9)
     ON CONFLICT (campaign, contribution) DO UPDATE SET kind = excluded.kind, rev = excluded.rev,
       body_hash = excluded.body_hash, body = excluded.body, moderation = 'waiting', arrived_on = excluded.arrived_on,
       is_mark = excluded.is_mark`,
    [
      campaign,
      keys.contribution(item),
      keys.contributor(item),
      item.kind,
      item.rev,
      bodyHash,
      packBody(body),
      arrivedOn,
      item.kind === 'spot' ? isMark(body) : 0,
    ],
  );
}

/** What an utgave was made of says no more than before, so its replacement may be made of it as it is now. */
async function raiseCounted(
  connection: SqlConnection,
  campaign: string,
  keys: Keys,
  { item, replaces }: PutContribution,
): Promise<void> {
  if (replaces === null) return;
  await connection.run(
    'UPDATE snapshot_contributions SET rev = $3 WHERE campaign = $1 AND contribution = $2 AND rev = $4',
    [campaign, keys.contribution(item), item.rev, replaces],
  );
}

/** Leaves a tombstone, also for what never came: a put that is still under way must not bring it back. */
async function buryRow(
  connection: SqlConnection,
  campaign: string,
  keys: Keys,
  item: SyncItem,
  arrivedOn: string,
): Promise<void> {
  await connection.run(
    `INSERT INTO contributions
       (campaign, contribution, contributor, kind, rev, is_withdrawn, body_hash, body, moderation, arrived_on, is_mark)
     VALUES ($1, $2, $3, $4, $5, 1, NULL, NULL, 'waiting', $6, 0)
     ON CONFLICT (campaign, contribution) DO UPDATE SET rev = excluded.rev, is_withdrawn = 1, body_hash = NULL,
       body = NULL, moderation = 'waiting', arrived_on = excluded.arrived_on, is_mark = 0`,
    [campaign, keys.contribution(item), keys.contributor(item), item.kind, item.rev, arrivedOn],
  );
}
