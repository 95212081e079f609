import type { RejectReason } from '../../protocol/reject-reasons.ts';
import type { ContributionKind } from '../../protocol/sync.ts';

/**
 * One contribution on its way. It stays after delivery, as the receipt that withdraws it and as the copy that is sent again
 * when the server's history changed; the body lies beside it.
 */
export interface OutboxRow {
  /** The contribution's id, known to the server. */
  readonly id: string;
  /** The walk or spot on this device it was made from, which may be gone. */
  readonly subject: string;
  readonly kind: ContributionKind;
  readonly campaign: string;
  readonly contributor: string;
  readonly rev: number;
  readonly op: 'put' | 'withdraw';
  readonly state: 'waiting' | 'done' | 'rejected';
  readonly queuedAtMs: number;
  readonly tries: number;
  readonly nextAtMs: number;
  readonly leaseUntilMs: number;
  readonly lastReason: RejectReason | null;
  /** False only while no request can have carried it: then it may vanish without a withdrawal. True after a restore. */
  readonly mayBeKnown: boolean;
  /** What of it stands with the municipality by the server's last word, which a refused newer rev does not change. */
  readonly standingRev?: number;
}

export interface OutboxItem extends OutboxRow {
  /** undefined for a withdrawal. */
  readonly body?: unknown;
}

/** What sync needs of a store. Each call is one transaction and resolves when that is on disk. */
export interface Outbox {
  /** Rows with their bodies as of one moment, oldest first; `isWanted` sees each waiting row of the kind. */
  readWaiting(
    kind: ContributionKind,
    isWanted: (row: OutboxRow) => boolean,
    limit: number,
  ): Promise<readonly OutboxItem[]>;
  /**
   * Reads the rows as they are now and writes what `change` makes of them; null leaves a row as it is.
   * A row that became a withdrawal loses its body. Gives the rows written.
   */
  update(ids: readonly string[], change: (row: OutboxRow) => OutboxRow | null): Promise<readonly OutboxRow[]>;
  /**
   * `update` for an answer given in an epoch. In another than the remembered one the answer settles nothing: the epoch is
   * remembered and every row is queued again, these included. All in one transaction, because two windows may hear of two
   * epochs at once and the later one must not be undone by the earlier one's answer.
   */
  settle(epoch: string, ids: readonly string[], change: (row: OutboxRow) => OutboxRow | null): Promise<void>;
  readMemory(): Promise<SyncMemory>;
  rememberHold(untilMs: number): Promise<void>;
}

export interface SyncMemory {
  readonly epoch: string | null;
  /** Until when the server asked to be left alone; 0 for never. */
  readonly holdUntilMs: number;
}

/** How many items wait or were refused, kept true by the store. */
export interface DeliveryCounts {
  readonly waiting: number;
  readonly rejected: number;
  readonly oldestWaitingSinceMs: number | null;
  /** What waits in each campaign: a token is dead in one and good in another. Without entry nothing waits there. */
  readonly campaigns: ReadonlyMap<string, WaitingInCampaign>;
  /** Until when the server asked to be left alone; 0 for never. */
  readonly holdUntilMs: number;
}

export interface WaitingInCampaign {
  readonly waiting: number;
  /** When the first of them may be tried. */
  readonly nextAtMs: number;
}

/** A row of a history that is gone. What it was told there counts no more. */
export function queuedAgain(row: OutboxRow): OutboxRow {
  return { ...row, state: 'waiting', tries: 0, nextAtMs: 0, leaseUntilMs: 0, lastReason: null };
}
