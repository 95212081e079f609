import { randomUUID } from 'node:crypto';
import type { Campaign } from '../../src/protocol/campaign.ts';
import type { EnrolledDevice } from '../../src/server/ingest/ports.ts';
import { migrate } from '../../src/server/storage/migrate.ts';
import { createStores } from '../../src/server/storage/open-storage.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { testCampaign } from '../support/test-campaign.ts';

/** All stores over one database in memory, with one campaign. */
export async function openMemoryStores(campaign: Campaign = testCampaign) {
  const sql = openSqlite(':memory:');
  await migrate(sql);
  await sql.run('INSERT INTO meta (name, value) VALUES ($1, $2)', ['epoch', randomUUID()]);
  const stores = createStores(sql);
  await stores.addCampaign({ campaign, deviceLimit: 100 });
  const enrol = async (id = campaign.id): Promise<EnrolledDevice> => {
    const token = await stores.addDevice(id);
    const device = token ? await stores.findDevice(token) : null;
    if (!device) throw new Error('not enrolled');
    return device;
  };
  return { sql, stores, enrol };
}
