import type { SyncItem } from '../../protocol/sync.ts';
import { limits, protocolVersion } from '../../protocol/version.ts';
import type { OutboxItem } from './outbox-port.ts';

/** The first items that fit one request: at most 50 and 256 KiB, all of one campaign. A single item is taken whatever its size. */
export function fitRequest(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const campaign = items[0]?.campaign;
  const fitting: OutboxItem[] = [];
  let bytes = sizeOf({ v: protocolVersion, items: [] });
  for (const item of items) {
    if (item.campaign !== campaign) continue;
    // One for the comma.
    bytes += sizeOf(toSyncItem(item)) + 1;
    if (fitting.length > 0 && (bytes > limits.bytesPerRequest || fitting.length >= limits.itemsPerRequest)) break;
    fitting.push(item);
  }
  return fitting;
}

/** Only the words of the wire: when it was queued or tried is nobody's business. */
export function toSyncItem({ id, rev, kind, campaign, contributor, op, body }: OutboxItem): SyncItem {
  const words = { id, rev, kind, campaign, contributor };
  return op === 'put' ? { ...words, op, body } : { ...words, op };
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
