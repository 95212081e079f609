import { addressOf, type MendRoute } from '../route.ts';

/** Where one came from, and goes on. */
export function mendedAddress({ walkId, from }: Pick<MendRoute, 'walkId' | 'from'>): string {
  return addressOf(from === 'after' ? { at: 'after', walkId, step: 'look' } : { at: 'walk-details', walkId });
}
