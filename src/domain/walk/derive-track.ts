import { acceptFixes } from './accept-fixes.ts';
import { chainFixes } from './chain-fixes.ts';
import { type CleaningRules, cleaningRules } from './cleaning-rules.ts';
import { drawLine } from './draw-line.ts';
import type { Fix } from './fix.ts';
import { leaveOutJumps } from './leave-out-jumps.ts';
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
  const chains = chainFixes(leaveOutJumps(acceptFixes(fixes, rules), rules), rules);
  const segments = chains.map((chain): Segment => ({ origin, movement: 'foot', points: drawLine(chain, rules) }));
  return { segments };
}
