import type { RejectReason } from '../../protocol/reject-reasons.ts';
import type { Sending } from '../recorder/ports.ts';
import type { SendState } from '../recorder/walker-ports.ts';

/**
 * Where a walk or spot is. After a withdrawal it may be sent anew under another id, so several contributions can stem from
 * one; what still stands counts before what was taken back.
 */
export function sendStateOf(
  wanted: boolean,
  sendings: readonly Sending[],
): { readonly send: SendState; readonly rejectReason: RejectReason | null; readonly stands: boolean } {
  return { ...stateOf(wanted, sendings), stands: sendings.some(({ standingRev }) => standingRev !== undefined) };
}

function stateOf(
  wanted: boolean,
  sendings: readonly Sending[],
): { readonly send: SendState; readonly rejectReason: RejectReason | null } {
  const put = sendings.find(({ op }) => op === 'put');
  if (put !== undefined) {
    if (put.state === 'rejected') return { send: 'rejected', rejectReason: put.lastReason };
    return { send: put.state === 'done' ? 'sent' : 'waiting', rejectReason: null };
  }
  const refused = sendings.find(({ state }) => state === 'rejected');
  if (refused !== undefined) return { send: 'rejected', rejectReason: refused.lastReason };
  if (sendings.some(({ state }) => state === 'waiting')) return { send: 'withdrawing', rejectReason: null };
  if (wanted) return { send: 'waiting', rejectReason: null };
  return { send: sendings.length > 0 ? 'withdrawn' : 'local', rejectReason: null };
}
