import { randomBytes } from 'node:crypto';
import { type Campaign, campaign as campaignSchema } from '../../protocol/campaign.ts';
import { textOf } from './columns.ts';
import type { Sql, SqlRow } from './sql.ts';

export interface NewCampaign {
  readonly campaign: Campaign;
  /** How many devices the code may enrol. */
  readonly deviceLimit: number;
}

export function createCampaignStore(sql: Sql) {
  return {
    async addCampaign({ campaign, deviceLimit }: NewCampaign): Promise<void> {
      await sql.run('INSERT INTO campaigns (campaign, code, body, secret, device_limit) VALUES ($1, $2, $3, $4, $5)', [
        campaign.id,
        campaign.code,
        JSON.stringify(campaign),
        randomBytes(32).toString('hex'),
        deviceLimit,
      ]);
    },
    async listCampaigns(): Promise<readonly Campaign[]> {
      return (await sql.query('SELECT body FROM campaigns ORDER BY campaign')).map(toCampaign);
    },
    async readCampaign(campaign: string): Promise<Campaign | null> {
      const [row] = await sql.query('SELECT body FROM campaigns WHERE campaign = $1', [campaign]);
      return row ? toCampaign(row) : null;
    },
    async findCampaignByCode(code: string): Promise<Campaign | null> {
      const [row] = await sql.query('SELECT body FROM campaigns WHERE code = $1', [code]);
      return row ? toCampaign(row) : null;
    },
  };
}

export function toCampaign(row: SqlRow): Campaign {
  return campaignSchema.parse(JSON.parse(textOf(row, 'body')));
}
