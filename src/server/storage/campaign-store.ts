import { randomBytes } from 'node:crypto';
import { type Campaign, campaign as campaignSchema } from '../../protocol/campaign.ts';
import { textOf } from './columns.ts';
import { newsOf } from './news-store.ts';
import type { Sql, SqlRow } from './sql.ts';

const withNews = `SELECT campaigns.body, news.words, news.written_on FROM campaigns
  LEFT JOIN news ON news.campaign = campaigns.campaign`;

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
      return (await sql.query(`${withNews} ORDER BY campaigns.campaign`)).map(toCampaignWithNews);
    },
    async readCampaign(campaign: string): Promise<Campaign | null> {
      const [row] = await sql.query(`${withNews} WHERE campaigns.campaign = $1`, [campaign]);
      return row ? toCampaignWithNews(row) : null;
    },
    async findCampaignByCode(code: string): Promise<Campaign | null> {
      const [row] = await sql.query(`${withNews} WHERE campaigns.code = $1`, [code]);
      return row ? toCampaignWithNews(row) : null;
    },
  };
}

function toCampaignWithNews(row: SqlRow): Campaign {
  return { ...toCampaign(row), news: newsOf(row) };
}

/** Without its news, which rules about contributions have no use for. */
export function toCampaign(row: SqlRow): Campaign {
  return campaignSchema.parse(JSON.parse(textOf(row, 'body')));
}
