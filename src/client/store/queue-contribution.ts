import { deriveId } from '../../domain/privacy/derive-id.ts';
import type { ContributionChange } from '../recorder/ports.ts';
import type { OutboxRow } from '../sync/outbox-port.ts';
import type { Coded } from './codec.ts';
import type { Database } from './database.ts';
import { secretKey } from './device-secret.ts';
import { planContribution } from './plan-contribution.ts';

/** A change with its body coded beforehand: nothing foreign may be awaited inside a transaction. */
export type CodedChange =
  | (Omit<Extract<ContributionChange, { op: 'put' }>, 'body'> & { readonly body: Coded<unknown> })
  | Exclude<ContributionChange, { op: 'put' }>;

/** Writes what becomes of a contribution; call it inside a transaction over outbox, payloads and settings. */
export async function queueContribution(database: Database, change: CodedChange, atMs: number): Promise<void> {
  const { outbox, payloads } = database;
  const rows = await outbox.where('subject').equals(change.subject).toArray();
  const { write, forget } = planContribution(rows, await withOwnId(database, rows, change), atMs);
  await outbox.bulkPut([...write]);
  await outbox.bulkDelete([...forget]);
  if (change.op === 'put') {
    await payloads.bulkPut(write.map(({ id }) => ({ id, data: change.body })));
  } else {
    await payloads.bulkDelete([...forget, ...write.map(({ id }) => id)]);
  }
}

/**
 * Two phones that stem from one backup may both send the same walk: by the device's secret, which went along, it has the
 * same id on both and cannot be counted twice. After a withdrawal, which is final, it is another one.
 */
async function withOwnId(
  { settings }: Database,
  rows: readonly OutboxRow[],
  change: CodedChange,
): Promise<CodedChange> {
  if (change.op !== 'put') return change;
  const secret = (await settings.get(secretKey))?.value;
  if (!(secret instanceof Uint8Array)) return change;
  const before = rows.filter(({ campaign }) => campaign === change.campaign).length;
  return { ...change, freshId: deriveId(secret, [change.campaign, change.subject, String(before)]) };
}
