import type { Campaign } from '../../protocol/campaign.ts';
import type { RejectReason } from '../../protocol/reject-reasons.ts';
import type { SyncItem, SyncResult } from '../../protocol/sync.ts';
import { bodyHashOf } from './body-hash.ts';
import { addDays } from './calendar.ts';
import { checkBody } from './check-body.ts';
import { isInArea } from './is-in-area.ts';
import type { EnrolledDevice, Standing } from './ports.ts';

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
  | { readonly kind: 'put'; readonly body: unknown; readonly bodyHash: string }
  | { readonly kind: 'withdraw' };

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
 * - a higher rev, or nothing stands: stored if the campaign takes it.
 * A rejected item changes nothing.
 */
export function judgeItem(item: SyncItem, standing: Standing | null, now: Circumstances): Judgement {
  if (item.campaign !== now.device.campaign) return rejected(item, 'campaign-unknown');
  if (standing?.isWithdrawn) return { result: answer(item, 'withdrawn'), effect: { kind: 'none' } };
  if (item.op === 'withdraw') return { result: answer(item, 'withdrawn'), effect: { kind: 'withdraw' } };
  if (standing && item.rev < standing.rev) {
    return { result: { ...answer(item, 'stored'), rev: standing.rev }, effect: { kind: 'none' } };
  }
  const checked = checkBody(item.kind, item.body);
  if (!checked.ok) return rejected(item, 'body-invalid');
  const bodyHash = bodyHashOf(item.kind, checked.body);
  if (standing && item.rev === standing.rev) {
    if (bodyHash !== standing.bodyHash) return rejected(item, 'rev-conflict');
    return { result: answer(item, 'stored'), effect: { kind: 'none' } };
  }
  if (now.device.isVoid) return rejected(item, 'device-void');
  if (now.today > addDays(now.campaign.closesOn, graceDays)) return rejected(item, 'campaign-closed');
  if (!isInArea(checked.body, now.campaign.area)) return rejected(item, 'outside-area');
  return { result: answer(item, 'stored'), effect: { kind: 'put', body: checked.body, bodyHash } };
}

function answer(item: SyncItem, verdict: 'stored' | 'withdrawn'): SyncResult {
  return { id: item.id, rev: item.rev, verdict };
}

function rejected(item: SyncItem, reason: RejectReason): Judgement {
  return { result: { id: item.id, rev: item.rev, verdict: 'rejected', reason }, effect: { kind: 'none' } };
}
