import type { IngestStore } from '../ingest/ports.ts';
import { textOf } from './columns.ts';
import { openLedgerOn } from './ledger.ts';
import type { Sql } from './sql.ts';

export function createIngestStore(sql: Sql): IngestStore {
  return {
    async openLedger(device, work) {
      let hasErased = false;
      const result = await sql.transaction(async (connection) => {
        const opened = await openLedgerOn(connection, device);
        const done = await work(opened.ledger);
        hasErased = opened.hasErased();
        return done;
      });
      if (hasErased) await sql.scrub();
      return result;
    },
    async readEpoch() {
      const [row] = await sql.query("SELECT value FROM meta WHERE name = 'epoch'");
      if (!row) throw new Error('the database has no epoch');
      return textOf(row, 'value');
    },
  };
}
