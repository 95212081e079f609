import type { Live } from '../recorder/live.ts';
import type { Delivery, DeliveryState } from '../recorder/walker-ports.ts';
import { backOffMs, isOver, longestBackOffMs, longestHoldMs } from './back-off.ts';
import type { DeliveryCounts } from './outbox-port.ts';
import { deliverRound, type RoundTrouble, type SyncWorld } from './sync-core.ts';

export interface DeliveryWorld extends SyncWorld {
  readonly counts: Live<DeliveryCounts>;
  /** Runs the work alone among all windows, or answers null at once when another one sends. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>;
  readonly alarm: (ms: number, ring: () => void) => () => void;
  /** Calls back when the network or the page comes back. */
  readonly watchReturns: (onReturn: (what: 'online' | 'visible') => void) => () => void;
}

/** Even an item that may go at once leaves the radio this long a rest between two rounds. */
const shortestPauseMs = 2000;

export interface DeliveryDesk extends Delivery {
  /** Begins to send by itself; gives the function that ends it. */
  start(): () => void;
  /** The device got a token: what was turned away may go. */
  enrolled(): void;
}

/** Sends at the start, when the network or the page comes back, after every save, when a wait is over, and by hand. */
export function createDelivery(world: DeliveryWorld): DeliveryDesk {
  let activity: DeliveryState['activity'] = 'idle';
  let trouble: RoundTrouble | null = null;
  let running: Promise<void> = Promise.resolve();
  let knownWaiting = 0;
  let cancelAlarm: () => void = () => undefined;
  const listeners = new Set<() => void>();
  let view: DeliveryState | undefined;

  function refresh(): void {
    const counts = world.counts.get();
    if (counts === undefined) return;
    const { waiting, rejected, oldestWaitingSinceMs } = counts;
    view = { waiting, rejected, oldestWaitingSinceMs, activity, trouble: waiting > 0 ? trouble : null };
    for (const listener of [...listeners]) listener();
  }

  async function round(eager: boolean): Promise<void> {
    activity = 'sending';
    refresh();
    try {
      const ended = await world.alone(async () => ({ trouble: await deliverRound(world, { eager }) }));
      if (ended !== null) trouble = ended.trouble;
    } catch (error) {
      // The store failed: nothing was lost, because a row is done only when that is written. The next round finds it waiting.
      console.error(error);
    } finally {
      activity = 'idle';
      refresh();
      plan();
    }
  }

  function plan(): void {
    cancelAlarm();
    const counts = world.counts.get();
    // A device that is not enrolled stays turned away until it is: asking again would only drain it.
    if (counts === undefined || counts.nextAtMs === null || trouble === 'unauthorized') return;
    const nowMs = world.clock.nowMs();
    const heldMs = isOver(counts.holdUntilMs, nowMs, longestHoldMs) ? 0 : counts.holdUntilMs - nowMs;
    const waitMs = Math.max(heldMs, Math.min(counts.nextAtMs - nowMs, longestBackOffMs));
    const pauseMs = trouble === null ? shortestPauseMs : shortestPauseMs + backOffMs(1, world.random());
    cancelAlarm = world.alarm(Math.max(pauseMs, waitMs), () => void send(false));
  }

  /** One round at a time; what is asked for meanwhile gets a round of its own after it. */
  function send(eager: boolean): Promise<void> {
    running = running.then(() => round(eager));
    return running;
  }

  function onCounts(): void {
    const waiting = world.counts.get()?.waiting ?? 0;
    const hasNew = waiting > knownWaiting;
    knownWaiting = waiting;
    refresh();
    if (activity === 'sending') return;
    if (hasNew && trouble !== 'unauthorized') void send(false);
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
      trouble = null;
      void send(true);
    },
    start() {
      const stopCounts = world.counts.subscribe(onCounts);
      const stopReturns = world.watchReturns((what) => {
        if ((world.counts.get()?.waiting ?? 0) > 0 && trouble !== 'unauthorized') void send(what === 'online');
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
