import type { Campaign } from '../../protocol/campaign.ts';
import type { Live } from '../recorder/live.ts';
import type { MembershipRecord, MembershipStore } from '../sync/membership-port.ts';
import type { Database, MembershipRow } from './database.ts';
import { liveOf } from './live.ts';
import { withConnection } from './with-connection.ts';

export const currentKey = 'current-campaign';

export function createMembershipStore(
  database: Database,
): MembershipStore & { readonly campaign: Live<Campaign | null> } {
  const { memberships, settings } = database;
  const read = async (campaign: string) => {
    const row = await memberships.get(campaign);
    return row === undefined ? null : toRecord(row);
  };
  const readCurrent = async () => {
    const current = (await settings.get(currentKey))?.value;
    return typeof current === 'string' ? read(current) : null;
  };
  return {
    campaign: liveOf(async () => (await readCurrent())?.campaign ?? null),
    readCurrent: () => withConnection(database, readCurrent),
    read: (campaign) => withConnection(database, () => read(campaign)),
    findByCode: (code) =>
      withConnection(database, async () => {
        const row = await memberships.filter(({ known }) => known.code === code).first();
        return row === undefined ? null : toRecord(row);
      }),
    join: (record) =>
      withConnection(database, () =>
        database.transaction('rw', memberships, settings, async () => {
          const { campaign, ...rest } = record;
          await memberships.put({ ...rest, campaign: campaign.id, known: campaign });
          await settings.put({ key: currentKey, value: campaign.id });
        }),
      ),
    refresh: (campaign, etag) =>
      withConnection(database, async () => {
        await memberships.update(campaign.id, { known: campaign, etag });
      }),
  };
}

function toRecord({ known, campaign: _id, ...rest }: MembershipRow): MembershipRecord {
  return { ...rest, campaign: known };
}
