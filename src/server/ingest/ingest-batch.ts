import type { SyncRequest, SyncResult } from '../../protocol/sync.ts';
import { dayIn } from './calendar.ts';
import { judgeItem } from './judge-item.ts';
import type { EnrolledDevice, IngestStore, Ledger } from './ports.ts';

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
    for (const item of request.items) results.push(await take(ledger, device, item, today));
    return results;
  });
}

async function take(
  ledger: Ledger,
  device: EnrolledDevice,
  item: SyncRequest['items'][number],
  today: string,
): Promise<SyncResult> {
  const { result, effect } = judgeItem(item, await ledger.find(item), { campaign: ledger.campaign, device, today });
  if (effect.kind === 'put') {
    const { body, bodyHash, replaces } = effect;
    await ledger.put({ item, body, bodyHash, replaces, arrivedOn: today });
  }
  if (effect.kind === 'withdraw') await ledger.withdraw(item, today);
  return result;
}
