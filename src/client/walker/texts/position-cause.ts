import type { PositionTrouble } from '../../recorder/walker-ports.ts';
import type { PositionCause } from '../route.ts';

/** Which page of help comes first. */
export const causeOf = {
  denied: 'denied',
  silent: 'silent',
  unavailable: 'indoors',
  unsupported: 'tablet',
} as const satisfies Record<PositionTrouble, PositionCause>;
