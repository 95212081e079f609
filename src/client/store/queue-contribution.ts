import type { ContributionChange } from '../recorder/ports.ts';
import type { Coded } from './codec.ts';
import type { Database } from './database.ts';
import { planContribution } from './plan-contribution.ts';

/** A change with its body coded beforehand: nothing foreign may be awaited inside a transaction. */
export type CodedChange =
  | (Omit<Extract<ContributionChange, { op: 'put' }>, 'body'> & { readonly body: Coded<unknown> })
  | Exclude<ContributionChange, { op: 'put' }>;

/** Writes what becomes of a contribution; call it inside a transaction over outbox and payloads. */
export async function queueContribution(database: Database, change: CodedChange, atMs: number): Promise<void> {
  const { outbox, payloads } = database;
  const rows = await outbox.where('subject').equals(change.subject).toArray();
  const { write, forget } = planContribution(rows, change, atMs);
  await outbox.bulkPut([...write]);
  await outbox.bulkDelete([...forget]);
  if (change.op === 'put') {
    await payloads.bulkPut(write.map(({ id }) => ({ id, data: change.body })));
  } else {
    await payloads.bulkDelete([...forget, ...write.map(({ id }) => id)]);
  }
}
