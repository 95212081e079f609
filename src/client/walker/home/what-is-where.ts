import type { SendState, SpotRecord, WalkSummary } from '../../recorder/walker-ports.ts';

export interface Count {
  readonly walks: number;
  readonly spots: number;
}

/**
 * Everything on this phone. Each walk and spot is counted under one of the first four, or it was refused and has a notice of
 * its own; the lists name what of them still lacks something.
 */
export interface WhatIsWhere {
  /** Chosen for sending and not arrived; what the walker keeps to themselves is not late. */
  readonly waiting: Count;
  /** With the municipality still, until it has answered that they are gone. */
  readonly withdrawing: Count;
  readonly sent: Count;
  /** Only here, also what still lacks something. */
  readonly here: Count;
  /** May lie at home: the walker is still to be asked. */
  readonly held: readonly SpotRecord[];
  /** Marks of walks that are over, or without a walk, that lack what it is, or where. */
  readonly undescribed: readonly SpotRecord[];
  readonly placeless: readonly SpotRecord[];
}

export function whatIsWhere(walks: readonly WalkSummary[], spots: readonly SpotRecord[]): WhatIsWhere {
  const finished = walks.filter(({ status }) => status === 'finished');
  const running = new Set(walks.filter(({ status }) => status === 'recording').map(({ id }) => id));
  const over = spots.filter(({ walkId }) => walkId === null || !running.has(walkId));
  const held = over.filter(({ asksHome, send }) => asksHome && send !== 'waiting' && send !== 'sent');
  const undescribed = over.filter(({ kind }) => kind === null);
  const placeless = over.filter(({ kind, position }) => kind !== null && position === null);
  const count = (...states: readonly SendState[]): Count => ({
    walks: finished.filter(({ send }) => states.includes(send)).length,
    spots: over.filter(({ send }) => states.includes(send)).length,
  });
  return {
    waiting: count('waiting'),
    withdrawing: count('withdrawing'),
    sent: count('sent'),
    here: count('local', 'withdrawn'),
    held,
    undescribed,
    placeless,
  };
}

export function isNone({ walks, spots }: Count): boolean {
  return walks + spots === 0;
}
