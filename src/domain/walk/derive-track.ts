import { acceptFixes } from './accept-fixes.ts';
import { chainFixes } from './chain-fixes.ts';
import { type CleaningRules, cleaningRules } from './cleaning-rules.ts';
import type { Fix } from './fix.ts';
import { gatherRests } from './gather-rests.ts';
import type { Segment, Track } from './track.ts';

/**
 * The line made of raw fixes in their order of arrival. Raw fixes are kept elsewhere, so nothing is lost by leaving some
 * out here. A gap, or a clock that was set, begins a new segment. Rides are not told apart yet: see markRides.
 */
export function deriveTrack(
  fixes: readonly Fix[],
  rules: CleaningRules = cleaningRules,
  origin: 'recorded' | 'imported' = 'recorded',
): Track {
  const chains = chainFixes(acceptFixes(fixes, rules), rules);
  const segments = chains.map((chain): Segment => ({ origin, movement: 'foot', points: gatherRests(chain, rules) }));
  return { segments };
}
