import { cleaningRules } from '../../domain/walk/cleaning-rules.ts';
import type { WalkEntry } from '../../domain/walk/walk-entry.ts';
import type { Alarm } from './ports.ts';

/** A phone that wakes finds its place within seconds by what it hears of radio; longer nobody should wait at the end (own choice). */
const waitMs = 10_000;

export interface LastFix {
  hear(entry: WalkEntry): void;
  /** Until the phone knows its place again, at most ten seconds; null where it has known it since the screen was dark. */
  wait(): Promise<void> | null;
}

/**
 * Who comes home with a dark screen, wakes it and ends the walk at once has no place at its end: the way there would be a gap that
 * leads nowhere, and could not be shown by anybody.
 */
export function createLastFix(alarm: Alarm, isBlind: boolean): LastFix {
  let blind = isBlind;
  let found: () => void = () => undefined;
  return {
    hear(entry) {
      if ('event' in entry) {
        if (entry.event.what === 'hidden') blind = true;
      } else if (entry.fix.accuracyMetres <= cleaningRules.tolerableAccuracyMetres) {
        blind = false;
        found();
      }
    },
    wait() {
      if (!blind) return null;
      return new Promise((resolve) => {
        const cancel = alarm(waitMs, resolve);
        found = () => {
          cancel();
          resolve();
        };
      });
    },
  };
}
