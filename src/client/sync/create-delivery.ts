import type { Live } from '../recorder/live.ts';
import type { Delivery, DeliveryState } from '../recorder/walker-ports.ts';
import { backOffMs, isOver, longestBackOffMs, longestHoldMs } from './back-off.ts';
import type { DeliveryCounts, WaitingInCampaign } from './outbox-port.ts';
import { deliverRound, type RoundEnd, type SyncWorld } from './sync-core.ts';

export interface DeliveryWorld extends SyncWorld {
  readonly counts: Live<DeliveryCounts>;
  /** The campaign the device takes part in now; null before enrolment. */
  readonly readCampaign: () => Promise<string | null>;
  /** Runs the work alone among all windows, or answers null at once when another one sends. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>;
  readonly alarm: (ms: number, ring: () => void) => () => void;
  /** Calls back when the network or the page comes back. */
  readonly watchReturns: (onReturn: (what: 'online' | 'visible') => void) => () => void;
}

/** Even an item that may go at once leaves the radio this long a rest between two rounds. */
const shortestPauseMs = 2000;

const quietEnd: RoundEnd = { trouble: null, asked: false, turnedAway: new Set() };

export interface DeliveryDesk extends Delivery {
  /** Begins to send by itself; gives the function that ends it. */
  start(): () => void;
  /** The device got a token: what was turned away may go. */
  enrolled(): void;
}

/** Sends at the start, when the network or the page comes back, after every save, when a wait is over, and by hand. */
export function createDelivery(world: DeliveryWorld): DeliveryDesk {
  let activity: DeliveryState['activity'] = 'idle';
  let last: RoundEnd = quietEnd;
  let campaign: string | null = null;
  let running: Promise<void> = Promise.resolve();
  let knownSendable = 0;
  /** How many the sending that goes on now has to bring, with those that came meanwhile. */
  let toBring = 0;
  let cancelAlarm: () => void = () => undefined;
  const listeners = new Set<() => void>();
  let view: DeliveryState | undefined;

  function refresh(): void {
    const counts = world.counts.get();
    if (counts === undefined) return;
    const { waiting, rejected, oldestWaitingSinceMs } = counts;
    view = { waiting, rejected, oldestWaitingSinceMs, activity, progress: progressNow(), trouble: troubleNow(counts) };
    for (const listener of [...listeners]) listener();
  }

  /** A dead token of a campaign that is over for this device is no trouble to tell: the walker cannot mend it. */
  function troubleNow({ waiting, campaigns }: DeliveryCounts): DeliveryState['trouble'] {
    if (waiting > 0 && last.trouble !== null) return last.trouble;
    return campaign !== null && campaigns.has(campaign) && last.turnedAway.has(campaign) ? 'unauthorized' : null;
  }

  /** What waits where a token is good, as far as is known: to ask for the others again would only drain the battery. */
  function sendable(): readonly WaitingInCampaign[] {
    const campaigns = [...(world.counts.get()?.campaigns ?? [])];
    return campaigns.filter(([id]) => !last.turnedAway.has(id)).map(([, waiting]) => waiting);
  }

  const countSendable = () => sendable().reduce((sum, { waiting }) => sum + waiting, 0);

  function progressNow(): DeliveryState['progress'] {
    if (activity === 'idle' || toBring === 0) return null;
    return { done: Math.max(0, toBring - countSendable()), of: toBring };
  }

  async function round(eager: boolean): Promise<void> {
    activity = 'sending';
    toBring = countSendable();
    refresh();
    try {
      const { turnedAway } = last;
      const ended = await world.alone(() => deliverRound(world, { eager, turnedAway }));
      // A trouble is told until something was asked and answered: it may not come and go between two tries.
      if (ended !== null) last = ended.asked ? ended : { ...ended, trouble: ended.trouble ?? last.trouble };
      campaign = await world.readCampaign();
    } catch (error) {
      // The store failed: nothing was lost, because a row is done only when that is written. The next round finds it waiting.
      console.error(error);
    } finally {
      activity = 'idle';
      // What was turned away counts no more as something that is under way.
      knownSendable = countSendable();
      refresh();
      plan();
    }
  }

  function plan(): void {
    cancelAlarm();
    const counts = world.counts.get();
    const waiting = sendable();
    if (counts === undefined || waiting.length === 0) return;
    const nowMs = world.clock.nowMs();
    const heldMs = isOver(counts.holdUntilMs, nowMs, longestHoldMs) ? 0 : counts.holdUntilMs - nowMs;
    const nextAtMs = Math.min(...waiting.map((one) => one.nextAtMs));
    const waitMs = Math.max(heldMs, Math.min(nextAtMs - nowMs, longestBackOffMs));
    const pauseMs = last.trouble === null ? shortestPauseMs : shortestPauseMs + backOffMs(1, world.random());
    cancelAlarm = world.alarm(Math.max(pauseMs, waitMs), () => void send(false));
  }

  /** One round at a time; what is asked for meanwhile gets a round of its own after it. */
  function send(eager: boolean): Promise<void> {
    running = running.then(() => round(eager));
    return running;
  }

  function onCounts(): void {
    const waiting = countSendable();
    const hasNew = waiting > knownSendable;
    if (activity === 'sending' && hasNew) toBring += waiting - knownSendable;
    knownSendable = waiting;
    refresh();
    if (activity === 'sending') return;
    if (hasNew) void send(false);
    else plan();
  }

  return {
    state: {
      get: () => view,
      subscribe(onChange) {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    },
    sendNow: () => send(true),
    enrolled() {
      last = quietEnd;
      void send(true);
    },
    start() {
      const stopCounts = world.counts.subscribe(onCounts);
      const stopReturns = world.watchReturns((what) => {
        if (countSendable() > 0) void send(what === 'online');
      });
      void send(true);
      return () => {
        stopCounts();
        stopReturns();
        cancelAlarm();
      };
    },
  };
}
