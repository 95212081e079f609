export interface QueueingWorld {
  /** Whether the device takes part in a campaign. */
  readonly isMember: () => Promise<boolean>;
  /** What may have been wanted sent before that. Queueing is repeated without harm. */
  readonly desks: readonly { queueWaiting(): Promise<void> }[];
  /** Calls back when the network or the page comes back. */
  readonly watchReturns: (onReturn: () => void) => () => void;
}

export interface Queueing {
  /** Queues what waits for a campaign, if there is one. Resolves also when the store failed: the next time tries again. */
  queueWaiting(): Promise<void>;
  /** Does so now and whenever the page comes back; gives the function that ends it. */
  start(): () => void;
}

/**
 * A page can be killed between joining and queueing, and a disk can be full: what was wanted sent would wait for ever if
 * it were queued only when the device joins.
 */
export function createQueueing({ isMember, desks, watchReturns }: QueueingWorld): Queueing {
  async function queueWaiting(): Promise<void> {
    if (!(await isMember())) return;
    // One after another, and each for itself: a walk that cannot be read must not hold up the spots.
    for (const desk of desks) await desk.queueWaiting().catch(console.error);
  }
  const queueQuietly = () => queueWaiting().catch(console.error);
  return {
    queueWaiting: queueQuietly,
    start() {
      void queueQuietly();
      return watchReturns(() => void queueQuietly());
    },
  };
}
