import type { SendState, SpotRecord, WalkSummary } from '../../recorder/walker-ports.ts';

export interface Count {
  readonly walks: number;
  readonly spots: number;
}

export interface Unsent {
  /** Chosen for sending and not arrived; what the walker keeps to themselves is not late. */
  readonly waiting: Count;
  /** With the municipality still, until it has answered that they are gone. */
  readonly withdrawing: Count;
  /** True when anything has reached the municipality, so that "Alt er sendt" says something. */
  readonly anySent: boolean;
}

export function countUnsent(walks: readonly WalkSummary[], spots: readonly SpotRecord[]): Unsent {
  const count = (state: SendState): Count => ({
    walks: walks.filter(({ send }) => send === state).length,
    spots: spots.filter(({ send }) => send === state).length,
  });
  return {
    waiting: count('waiting'),
    withdrawing: count('withdrawing'),
    anySent: [...walks, ...spots].some(({ send }) => send === 'sent'),
  };
}

export function isNone({ walks, spots }: Count): boolean {
  return walks + spots === 0;
}
