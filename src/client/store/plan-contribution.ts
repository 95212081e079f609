import type { ContributionChange } from '../recorder/ports.ts';
import type { OutboxRow } from '../sync/outbox-port.ts';

/** What a change means for the outbox rows of its walk or spot. */
export interface ContributionPlan {
  readonly write: readonly OutboxRow[];
  /** Rows that vanish without a trace. */
  readonly forget: readonly string[];
}

type PutChange = Omit<Extract<ContributionChange, { op: 'put' }>, 'body'>;

/** `rows` are all rows of the change's subject as they are now. */
export function planContribution(
  rows: readonly OutboxRow[],
  change: PutChange | Exclude<ContributionChange, { op: 'put' }>,
  atMs: number,
): ContributionPlan {
  const standing = rows.filter(({ op }) => op === 'put');
  if (change.op === 'put') {
    // A withdrawal is final: what is sent anew after one is another contribution.
    const current = standing.find(({ campaign }) => campaign === change.campaign);
    return { write: [current === undefined ? freshRow(change, atMs) : raised(current, atMs)], forget: [] };
  }
  // What no request can have carried is simply not sent; anything else needs the server's word that it is gone.
  const known = standing.filter(({ mayBeKnown }) => mayBeKnown);
  return {
    write: change.op === 'cancel' ? [] : known.map((row) => ({ ...raised(row, atMs), op: 'withdraw' })),
    forget: standing.filter(({ mayBeKnown }) => !mayBeKnown).map(({ id }) => id),
  };
}

/** The lease stays: whoever is sending the old rev now finishes first, and its verdict cannot pass for the new one. */
export function raised(row: OutboxRow, atMs: number): OutboxRow {
  return { ...row, rev: row.rev + 1, state: 'waiting', queuedAtMs: atMs, tries: 0, nextAtMs: 0, lastReason: null };
}

function freshRow({ subject, kind, campaign, contributor, freshId }: PutChange, atMs: number): OutboxRow {
  return {
    id: freshId,
    subject,
    kind,
    campaign,
    contributor,
    rev: 1,
    op: 'put',
    state: 'waiting',
    queuedAtMs: atMs,
    tries: 0,
    nextAtMs: 0,
    leaseUntilMs: 0,
    lastReason: null,
    mayBeKnown: false,
  };
}
