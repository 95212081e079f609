import { campaignCode } from '../../protocol/campaign.ts';
import { dayIn } from './calendar.ts';
import type { Enrolled, EnrolStore } from './ports.ts';

/** The code as typed: any case, with or without spaces. A new device is taken until the campaign's last day. */
export async function enrolDevice(store: EnrolStore, typedCode: string, nowMs: number): Promise<Enrolled> {
  const code = campaignCode.safeParse(typedCode.replace(/\s/g, '').toUpperCase());
  const campaign = code.success ? await store.findCampaignByCode(code.data) : null;
  if (!campaign) return { ok: false, reason: 'code-unknown' };
  if (dayIn(campaign.timeZone, nowMs) > campaign.closesOn) return { ok: false, reason: 'campaign-closed' };
  const token = await store.addDevice(campaign.id);
  return token ? { ok: true, token, campaign } : { ok: false, reason: 'campaign-full' };
}
