import { randomUUID } from 'node:crypto';
import type { Campaign } from '../../src/protocol/campaign.ts';
import type { EnrolledDevice } from '../../src/server/ingest/ports.ts';
import { migrate } from '../../src/server/storage/migrate.ts';
import { createStores } from '../../src/server/storage/open-storage.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';

export const testCampaign: Campaign = {
  id: 'c1',
  code: 'ABCDEF',
  name: 'Prøve',
  owner: 'Ås kommune',
  contact: { name: 'Solveig', phone: '90 00 00 00' },
  opensOn: '2026-01-01',
  closesOn: '2026-12-31',
  timeZone: 'Europe/Oslo',
  k: 10,
  area: null,
  publicPlaces: [],
  centre: { lat: 63.43, lng: 10.39 },
  demo: false,
};

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
