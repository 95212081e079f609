import type { SyncRequest, SyncResult } from '../../protocol/sync.ts';
import { dayIn } from './calendar.ts';
import { judgeItem } from './judge-item.ts';
import type { EnrolledDevice, IngestStore, Ledger } from './ports.ts';

/** Years of walks and marks; without a limit one phone with a code could fill the disk. */
export const mostPerPerson = 5000;

/**
 * Takes a request's items in their order, in one transaction; the results are on disk when the promise resolves and only
 * then may be answered. One bad item is rejected by itself.
 */
export async function ingestBatch(
  store: IngestStore,
  device: EnrolledDevice,
  request: SyncRequest,
  nowMs: number,
): Promise<readonly SyncResult[]> {
  return store.openLedger(device, async (ledger) => {
    const today = dayIn(ledger.campaign.timeZone, nowMs);
    const results: SyncResult[] = [];
    let room = mostPerPerson - (await ledger.countHeld());
    for (const item of request.items) {
      const taken = await take(ledger, device, item, today, room > 0);
      if (taken.isNew) room -= 1;
      results.push(taken.result);
    }
    return results;
  });
}

interface Taken {
  readonly result: SyncResult;
  /** Something is kept under an id that nothing was kept under. */
  readonly isNew: boolean;
}

async function take(
  ledger: Ledger,
  device: EnrolledDevice,
  item: SyncRequest['items'][number],
  today: string,
  hasRoom: boolean,
): Promise<Taken> {
  const standing = await ledger.find(item);
  const { result, effect } = judgeItem(item, standing, { campaign: ledger.campaign, device, today });
  const isNew = standing === null && effect.kind !== 'none';
  if (isNew && !hasRoom) {
    // A withdrawal of what never came needs no tombstone then: what it would hold off is not taken any more.
    if (effect.kind === 'withdraw') return { result, isNew: false };
    return { result: { id: item.id, rev: item.rev, verdict: 'rejected', reason: 'too-many' }, isNew: false };
  }
  if (effect.kind === 'put') {
    const { body, bodyHash, replaces } = effect;
    await ledger.put({ item, body, bodyHash, replaces, arrivedOn: today });
  }
  if (effect.kind === 'withdraw') await ledger.withdraw(item, today);
  return { result, isNew };
}
