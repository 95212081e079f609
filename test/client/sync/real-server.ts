import type { Answer } from '../../../src/client/sync/transport.ts';
import type { SyncItem } from '../../../src/protocol/sync.ts';
import { syncRequest } from '../../../src/protocol/sync.ts';
import { protocolVersion } from '../../../src/protocol/version.ts';
import type { StoredContribution } from '../../../src/server/aggregate/ports.ts';
import { ingestBatch } from '../../../src/server/ingest/ingest-batch.ts';
import { openMemoryStores } from '../../server/open-memory-stores.ts';
import { testCampaign } from '../../support/test-campaign.ts';

const todayMs = Date.UTC(2026, 2, 10, 12);

/** A campaign the phone took part in before. */
export const oldCampaign = 'c0';

export interface RealServer {
  /** As from the device that the phone is in the campaign of the items. */
  take(items: readonly SyncItem[]): Promise<Answer>;
  readEpoch(): Promise<string>;
  stored(): Promise<readonly StoredContribution[]>;
  /** Empties it, for the next world. */
  reset(): Promise<void>;
  saveBackup(): Promise<void>;
  /** Goes back to the backup, or to nothing, and begins another history. */
  restoreBackup(): Promise<void>;
}

/** The server's own ingest on its own store, in memory; only HTTP is left out. */
export async function openRealServer(): Promise<RealServer> {
  const { sql, stores, enrol } = await openMemoryStores();
  await stores.addCampaign({ campaign: { ...testCampaign, id: oldCampaign, code: 'GAMMEL' }, deviceLimit: 100 });
  const devices = new Map([
    [testCampaign.id, await enrol()],
    [oldCampaign, await enrol(oldCampaign)],
  ]);
  let history = 1;
  await sql.run('CREATE TEMP TABLE backup AS SELECT * FROM contributions');
  const nameHistory = () => sql.run("UPDATE meta SET value = $1 WHERE name = 'epoch'", [`history-${history}`]);
  await nameHistory();
  // A server is stopped while its backup is put back: no request lives through it.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine;
    return mine;
  };
  return {
    take: (items) =>
      inTurn(async () => {
        // Through text and the schema, as over the wire.
        const parsed = syncRequest.safeParse(JSON.parse(JSON.stringify({ v: protocolVersion, items })));
        if (!parsed.success) return { ok: false, status: 400, code: 'malformed', retryAfterMs: null };
        const device = devices.get(parsed.data.items[0]?.campaign ?? '');
        if (device === undefined) return { ok: false, status: 401, code: 'unauthorized', retryAfterMs: null };
        const results = await ingestBatch(stores, device, parsed.data, todayMs);
        const response = { epoch: await stores.readEpoch(), results: [...results], serverTime: '2026-03-10T12:00:00Z' };
        return { ok: true, response };
      }),
    readEpoch: () => inTurn(stores.readEpoch),
    stored: async () => (await Promise.all([...devices.keys()].map(stores.readContributions))).flat(),
    async reset() {
      await sql.run('DELETE FROM contributions');
      await sql.run('DELETE FROM contributors');
      await sql.run('DELETE FROM backup');
    },
    saveBackup: () =>
      inTurn(async () => {
        await sql.run('DELETE FROM backup');
        await sql.run('INSERT INTO backup SELECT * FROM contributions');
      }),
    restoreBackup: () =>
      inTurn(async () => {
        history += 1;
        await sql.transaction(async (connection) => {
          await connection.run('DELETE FROM contributions');
          await connection.run('INSERT INTO contributions SELECT * FROM backup');
        });
        await nameHistory();
      }),
  };
}
