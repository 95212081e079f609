import { isDeepStrictEqual } from 'node:util';
import type { SpotBody, WalkBody } from '../../protocol/bodies.ts';
import type { Campaign } from '../../protocol/campaign.ts';
import type { RejectReason } from '../../protocol/reject-reasons.ts';
import type { SyncItem, SyncResult } from '../../protocol/sync.ts';
import { bodyHashOf } from './body-hash.ts';
import { addDays } from './calendar.ts';
import { checkBody } from './check-body.ts';
import { isInArea } from './is-in-area.ts';
import type { EnrolledDevice, Standing } from './ports.ts';
import { saysNoMore } from './says-no-more.ts';

/** Uploads are taken this long after the last day (privacy rule 11). */
export const graceDays = 90;

export interface Circumstances {
  readonly campaign: Campaign;
  readonly device: EnrolledDevice;
  /** `YYYY-MM-DD` in the campaign's time zone. */
  readonly today: string;
}

export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'put'; readonly body: unknown; readonly bodyHash: string; readonly replaces: number | null }
  | { readonly kind: 'withdraw' };

type Stands = Extract<Standing, { isWithdrawn: false }>;

export interface Judgement {
  readonly result: SyncResult;
  readonly effect: Effect;
}

/**
 * The verdict over one item, given what stands under its contributor and id. What was taken once is acknowledged for ever,
 * also after the campaign closed or the device was declared void, or a lost answer could never be made good. Order:
 * - withdrawn, or a withdrawal: `withdrawn`, whatever came before, comes later, or has which rev;
 * - a lower rev than the one that stands: `stored` with **the standing rev**, so that a device sees that it is behind;
 * - the standing rev: `stored` for the same body, `rev-conflict` for another;
 * - nothing stands: stored if the campaign takes it: the device is not void, the day not past, the area touched;
 * - a higher rev: stored if the device is not void and the day not past, or it says no more than what stands. The area is
 *   not asked for again: refusing a walk that was cut to its part outside would leave the longer one standing.
 * A rejected item changes nothing and names the rev that stands all the same, which only a withdrawal takes back.
 */
export function judgeItem(item: SyncItem, standing: Standing | null, now: Circumstances): Judgement {
  if (item.campaign !== now.device.campaign) return rejected(item, null, 'campaign-unknown');
  if (standing?.isWithdrawn) return { result: answer(item, 'withdrawn'), effect: { kind: 'none' } };
  if (item.op === 'withdraw') return { result: answer(item, 'withdrawn'), effect: { kind: 'withdraw' } };
  if (standing && item.rev < standing.rev) {
    return { result: { ...answer(item, 'stored'), rev: standing.rev }, effect: { kind: 'none' } };
  }
  const checked = checkBody(item.kind, item.body);
  if (!checked.ok) return rejected(item, standing, 'body-invalid');
  const bodyHash = bodyHashOf(item.kind, checked.body);
  if (standing && item.rev === standing.rev) {
    if (bodyHash !== standing.bodyHash) return rejected(item, standing, 'rev-conflict');
    return { result: answer(item, 'stored'), effect: { kind: 'none' } };
  }
  const { body } = checked;
  const refusal = refusalOf(body, standing, now);
  if (refusal !== null) return rejected(item, standing, refusal);
  const replaces = standing && isPartOf(body, standing.readBody()) ? standing.rev : null;
  return { result: answer(item, 'stored'), effect: { kind: 'put', body, bodyHash, replaces } };
}

function isPartOf(next: WalkBody | SpotBody, before: WalkBody | SpotBody): boolean {
  return saysNoMore(next, before) && isDeepStrictEqual(next.time, before.time);
}

function refusalOf(
  body: WalkBody | SpotBody,
  standing: Stands | null,
  { device, campaign, today }: Circumstances,
): RejectReason | null {
  if (standing && saysNoMore(body, standing.readBody())) return null;
  if (device.isVoid) return 'device-void';
  if (today > addDays(campaign.closesOn, graceDays)) return 'campaign-closed';
  return standing || isInArea(body, campaign.area) ? null : 'outside-area';
}

function answer(item: SyncItem, verdict: 'stored' | 'withdrawn'): SyncResult {
  return { id: item.id, rev: item.rev, verdict };
}

function rejected(item: SyncItem, standing: Stands | null, reason: RejectReason): Judgement {
  const result: SyncResult = { id: item.id, rev: item.rev, verdict: 'rejected', reason };
  return { result: standing ? { ...result, standingRev: standing.rev } : result, effect: { kind: 'none' } };
}
