import { randomBytes, randomUUID } from 'node:crypto';
import type { EnrolledDevice, EnrolStore } from '../ingest/ports.ts';
import { integerOf, textOf } from './columns.ts';
import { pseudonymOf, tokenHashOf } from './pseudonym.ts';
import type { Sql } from './sql.ts';

/** A token is `<campaign>.<256 random bits>`: the campaign in front finds the row without an index across campaigns. */
export function createDeviceStore(
  sql: Sql,
): Omit<EnrolStore, 'findCampaignByCode'> & { countDevices(campaign: string): Promise<number> } {
  return {
    async addDevice(campaign, known = null) {
      const secretPart = randomBytes(32).toString('base64url');
      const token = `${campaign}.${secretPart}`;
      const added = await sql.transaction(async (connection) => {
        const [row] = await connection.query(
          `SELECT secret, device_limit, (SELECT count(DISTINCT person) FROM devices WHERE devices.campaign = $1) AS enrolled
           FROM campaigns WHERE campaigns.campaign = $1`,
          [campaign],
        );
        if (!row) return false;
        if (!known && integerOf(row, 'enrolled') >= integerOf(row, 'device_limit')) return false;
        // The device's id exists only in this line: what is kept is its HMAC.
        const person = known?.person ?? pseudonymOf(textOf(row, 'secret'), 'person', randomUUID());
        // The old token stays good: the answer with the new one may never arrive.
        await connection.run('INSERT INTO devices (campaign, token_hash, person, is_void) VALUES ($1, $2, $3, $4)', [
          campaign,
          tokenHashOf(token),
          person,
          known?.isVoid ? 1 : 0,
        ]);
        return true;
      });
      return added ? token : null;
    },
    async countDevices(campaign) {
      const [row] = await sql.query('SELECT count(DISTINCT person) AS enrolled FROM devices WHERE campaign = $1', [
        campaign,
      ]);
      return row ? integerOf(row, 'enrolled') : 0;
    },
    async findDevice(token): Promise<EnrolledDevice | null> {
      const campaign = token.split('.', 1)[0] ?? '';
      const [row] = await sql.query('SELECT person, is_void FROM devices WHERE campaign = $1 AND token_hash = $2', [
        campaign,
        tokenHashOf(token),
      ]);
      return row ? { campaign, person: textOf(row, 'person'), isVoid: integerOf(row, 'is_void') === 1 } : null;
    },
  };
}
