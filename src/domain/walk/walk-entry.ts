import type { Fix } from './fix.ts';
import type { PositionTrouble } from './recorder-state.ts';

/**
 * What happened to a recording besides its fixes. `atMs` is the device's clock, which need not agree with the fixes' own times
 * and may be set meanwhile: the order of the entries tells what came first, times only how long something lasted.
 */
export type WalkEvent =
  | {
      /** `continued`: the page had died and the walker went on. `still-out`: asked, they had not come home. A walk without `stopped` at its end was ended after that. */
      readonly what:
        | 'started'
        | 'paused'
        | 'resumed'
        | 'hidden'
        | 'seen'
        | 'found'
        | 'continued'
        | 'still-out'
        | 'stopped';
      readonly atMs: number;
    }
  /** Said again as long as it lasts, so that after a kill it is known until when. */
  | { readonly what: 'lost'; readonly trouble: PositionTrouble; readonly atMs: number }
  | { readonly what: 'screen'; readonly keptOn: boolean; readonly atMs: number }
  | { readonly what: 'battery'; readonly low: boolean; readonly atMs: number };

/** One line of a walk's journal. */
export type WalkEntry = { readonly fix: Fix } | { readonly event: WalkEvent };

export function fixesOf(entries: readonly WalkEntry[]): readonly Fix[] {
  return entries.flatMap((entry) => ('fix' in entry ? [entry.fix] : []));
}
