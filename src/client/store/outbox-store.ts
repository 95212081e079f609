import type { Table } from 'dexie';
import type { Live } from '../recorder/live.ts';
import {
  type DeliveryCounts,
  type Outbox,
  type OutboxRow,
  queuedAgain,
  type SyncMemory,
  type WaitingInCampaign,
} from '../sync/outbox-port.ts';
import type { RowCodec } from './codec.ts';
import type { Database } from './database.ts';
import { liveOf } from './live.ts';
import { withConnection } from './with-connection.ts';

export const memoryKey = 'sync';
const nothingRemembered: SyncMemory = { epoch: null, holdUntilMs: 0 };

/** The outbox on disk. It decides nothing: which rows are due and what a verdict means is sync's. */
export function createOutboxStore(
  database: Database,
  codec: RowCodec,
): Outbox & { readonly counts: Live<DeliveryCounts> } {
  const { outbox, payloads, settings } = database;
  const transact = <T>(mode: 'r' | 'rw', tables: Table[], work: () => Promise<T>) =>
    withConnection(database, () => database.transaction(mode, tables, work));
  const readMemory = async () =>
    ((await settings.get(memoryKey))?.value as SyncMemory | undefined) ?? nothingRemembered;
  /** Call it inside a transaction. */
  const update: Outbox['update'] = async (ids, change) => {
    const rows = (await outbox.bulkGet([...ids])).filter((row) => row !== undefined);
    const changed = rows.map(change).filter((row) => row !== null);
    await outbox.bulkPut(changed);
    await payloads.bulkDelete(changed.filter(({ op }) => op === 'withdraw').map(({ id }) => id));
    return changed;
  };
  return {
    async readWaiting(kind, isWanted, limit) {
      const found = await transact('r', [outbox, payloads], async () => {
        const rows = (await outbox.where('state').equals('waiting').toArray())
          .filter((row) => row.kind === kind && isWanted(row))
          .sort((a, b) => a.queuedAtMs - b.queuedAtMs)
          .slice(0, limit);
        const bodies = await payloads.bulkGet(rows.map(({ id }) => id));
        return rows.map((row, i) => ({ row, payload: bodies[i] }));
      });
      return Promise.all(
        found.map(async ({ row, payload }) =>
          payload === undefined ? row : { ...row, body: await codec.decode(payload.data) },
        ),
      );
    },
    update: (ids, change) => transact('rw', [outbox, payloads], () => update(ids, change)),
    settle: (epoch, ids, change) =>
      transact('rw', [outbox, payloads, settings], async () => {
        const memory = await readMemory();
        if (memory.epoch === null || memory.epoch === epoch) await update(ids, change);
        else await outbox.bulkPut((await outbox.toArray()).map(queuedAgain));
        if (memory.epoch !== epoch) await settings.put({ key: memoryKey, value: { ...memory, epoch } });
      }),
    readMemory: () => withConnection(database, readMemory),
    counts: liveOf(async () => countDeliveries(await outbox.toArray(), (await readMemory()).holdUntilMs)),
    rememberHold: (holdUntilMs) =>
      transact('rw', [settings], async () => {
        await settings.put({ key: memoryKey, value: { ...(await readMemory()), holdUntilMs } });
      }),
  };
}

function countDeliveries(rows: readonly OutboxRow[], holdUntilMs: number): DeliveryCounts {
  const waiting = rows.filter(({ state }) => state === 'waiting');
  return {
    waiting: waiting.length,
    rejected: rows.filter(({ state }) => state === 'rejected').length,
    oldestWaitingSinceMs: waiting.length === 0 ? null : Math.min(...waiting.map(({ queuedAtMs }) => queuedAtMs)),
    campaigns: countCampaigns(waiting),
    holdUntilMs,
  };
}

function countCampaigns(waiting: readonly OutboxRow[]): DeliveryCounts['campaigns'] {
  const campaigns = new Map<string, WaitingInCampaign>();
  for (const { campaign, nextAtMs } of waiting) {
    const known = campaigns.get(campaign) ?? { waiting: 0, nextAtMs };
    campaigns.set(campaign, { waiting: known.waiting + 1, nextAtMs: Math.min(known.nextAtMs, nextAtMs) });
  }
  return campaigns;
}
