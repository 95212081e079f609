import type { SyncResult } from '../../protocol/sync.ts';
import { backOffMs } from './back-off.ts';
import type { OutboxItem, OutboxRow } from './outbox-port.ts';

const conflictsAtOnce = 3;

export interface Moment {
  readonly nowMs: number;
  /** In [0, 1). */
  readonly chance: number;
}

/** What a row becomes when its turn ended without a verdict: the request failed, or the server said `retry`. */
export function postponed(row: OutboxRow, sent: OutboxItem, moment: Moment): OutboxRow {
  // Changed meanwhile: the new rev has not failed yet.
  if (row.rev !== sent.rev) return { ...row, leaseUntilMs: 0 };
  const nextAtMs = moment.nowMs + backOffMs(row.tries, moment.chance);
  return { ...row, leaseUntilMs: 0, tries: row.tries + 1, nextAtMs };
}

/**
 * What a verdict makes of a row that may have changed while it was on its way. Done is only what was acknowledged at the
 * rev the row has **now**; an edit or withdrawal made meanwhile is still to be sent.
 */
export function settleRow(row: OutboxRow, sent: OutboxItem, result: SyncResult | undefined, moment: Moment): OutboxRow {
  const free = withStanding({ ...row, leaseUntilMs: 0 }, result);
  switch (result?.verdict) {
    case 'stored':
      return settleStored(free, sent, result, moment);
    case 'withdrawn':
      // Final in whatever order it came and at whatever rev, also for a device that did not know of it.
      return { ...free, op: 'withdraw', state: 'done', tries: 0, lastReason: null };
    case 'rejected':
      return settleRejected(free, sent, result, moment);
    case 'retry':
    case undefined:
      return postponed(row, sent, moment);
  }
}

/** The server says of each verdict what stands after it, so that also an answer that was lost is made good by the next. */
function withStanding(row: OutboxRow, result: SyncResult | undefined): OutboxRow {
  const { standingRev: before, ...rest } = row;
  switch (result?.verdict) {
    case 'stored':
      return { ...rest, standingRev: result.rev };
    case 'rejected':
      return result.standingRev === undefined ? rest : { ...rest, standingRev: result.standingRev };
    case 'withdrawn':
      return rest;
    case 'retry':
    case undefined:
      return before === undefined ? rest : { ...rest, standingRev: before };
  }
}

function settleStored(row: OutboxRow, sent: OutboxItem, result: SyncResult, moment: Moment): OutboxRow {
  // This device was restored from an older copy of itself: what it has now is what the walker sees, so it goes on top.
  if (result.rev > row.rev) return { ...row, rev: result.rev + 1, nextAtMs: 0 };
  if (result.rev !== row.rev || sent.rev !== row.rev) return row;
  return row.op === 'put' ? { ...row, state: 'done', tries: 0, lastReason: null } : postponed(row, sent, moment);
}

function settleRejected(row: OutboxRow, sent: OutboxItem, result: SyncResult, moment: Moment): OutboxRow {
  if (row.rev !== sent.rev) return row;
  if (result.reason !== 'rev-conflict')
    return { ...row, state: 'rejected', lastReason: result.reason ?? 'body-invalid' };
  const raised = { ...postponed(row, sent, moment), rev: Math.max(result.rev, row.rev) + 1 };
  // At once, because the next rev settles it; unless the server says so whatever the rev.
  return row.tries < conflictsAtOnce ? { ...raised, nextAtMs: 0 } : raised;
}
