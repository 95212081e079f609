import type { SendState } from '../recorder/walker-ports.ts';

/**
 * Whether the municipality may have this walk or spot, so that it can be taken back. A newer version that was refused
 * leaves the older one standing there. What is being withdrawn already is not asked about again.
 */
export function mayBeThere({ send, stands }: { readonly send: SendState; readonly stands: boolean }): boolean {
  return send === 'sent' || send === 'waiting' || (send === 'rejected' && stands);
}
