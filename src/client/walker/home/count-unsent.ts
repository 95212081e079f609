import type { SpotRecord, WalkSummary } from '../../recorder/walker-ports.ts';

export interface Unsent {
  readonly walks: number;
  readonly spots: number;
  /** True when anything has reached the municipality, so that "Alt er sendt" says something. */
  readonly anySent: boolean;
}

/** Only what the walker chose to send counts as unsent; what they keep to themselves is not late. */
export function countUnsent(walks: readonly WalkSummary[], spots: readonly SpotRecord[]): Unsent {
  const waits = (one: { readonly send: string }) => one.send === 'waiting' || one.send === 'withdrawing';
  return {
    walks: walks.filter(waits).length,
    spots: spots.filter(waits).length,
    anySent: [...walks, ...spots].some((one) => one.send === 'sent'),
  };
}
