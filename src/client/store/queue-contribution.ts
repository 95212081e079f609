import type { ContributionChange } from '../recorder/ports.ts';
import type { OutboxRow } from '../sync/outbox-port.ts';
import type { Coded } from './codec.ts';
import type { Database } from './database.ts';

/** A change with its body coded beforehand: nothing foreign may be awaited inside a transaction. */
export type CodedChange =
  | (Omit<Extract<ContributionChange, { op: 'put' }>, 'body'> & { readonly body: Coded<unknown> })
  | Exclude<ContributionChange, { op: 'put' }>;

/** Writes what becomes of a contribution; call it inside a transaction over outbox and payloads. */
export async function queueContribution(database: Database, change: CodedChange, atMs: number): Promise<void> {
  const rows = await database.outbox.where('subject').equals(change.subject).toArray();
  const standing = rows.filter(({ op }) => op === 'put');
  if (change.op !== 'put') {
    for (const row of standing) {
      if (change.op === 'withdraw' || !row.mayBeKnown) await withdraw(database, row, atMs);
    }
    return;
  }
  const current = standing.find(({ campaign }) => campaign === change.campaign);
  const row = current === undefined ? freshRow(change, atMs) : raised(current, atMs);
  await database.outbox.put(row);
  await database.payloads.put({ id: row.id, data: change.body });
}

async function withdraw(database: Database, row: OutboxRow, atMs: number): Promise<void> {
  await database.payloads.delete(row.id);
  // What no request can have carried is simply not sent; anything else needs the server's word that it is gone.
  if (row.mayBeKnown) await database.outbox.put({ ...raised(row, atMs), op: 'withdraw' });
  else await database.outbox.delete(row.id);
}

/** The lease stays: whoever is sending the old rev now finishes first, and its verdict cannot pass for the new one. */
function raised(row: OutboxRow, atMs: number): OutboxRow {
  return { ...row, rev: row.rev + 1, state: 'waiting', queuedAtMs: atMs, tries: 0, nextAtMs: 0, lastReason: null };
}

function freshRow(change: Extract<CodedChange, { op: 'put' }>, atMs: number): OutboxRow {
  const { subject, kind, campaign, contributor, freshId } = change;
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
