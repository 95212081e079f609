import { dayIn } from './calendar.ts';
import type { Enrolled, EnrolStore } from './ports.ts';

export interface Enrolment {
  /** Six letters as `campaignCode` has them; anything else is a code nobody knows. */
  readonly code: string;
  /** What the device was given before, if anything: whoever enrols twice is one person. */
  readonly oldToken?: string | null;
}

/** A new device is taken until the campaign's last day. */
export async function enrolDevice(store: EnrolStore, { code, oldToken }: Enrolment, nowMs: number): Promise<Enrolled> {
  const campaign = await store.findCampaignByCode(code);
  if (!campaign) return { ok: false, reason: 'code-unknown' };
  if (dayIn(campaign.timeZone, nowMs) > campaign.closesOn) return { ok: false, reason: 'campaign-closed' };
  const old = oldToken ? await store.findDevice(oldToken) : null;
  const token = await store.addDevice(campaign.id, old?.campaign === campaign.id ? old : null);
  return token ? { ok: true, token, campaign } : { ok: false, reason: 'campaign-full' };
}
