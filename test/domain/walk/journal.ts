import type { Fix } from '../../../src/domain/walk/fix.ts';
import type { PositionTrouble } from '../../../src/domain/walk/recorder-state.ts';
import type { WalkEntry, WalkEvent } from '../../../src/domain/walk/walk-entry.ts';
import { offset } from './simulated-walker.ts';

export const home = { lat: 63.43, lng: 10.39 };
export const startMs = Date.UTC(2026, 9, 5, 9);

/** A fix so many seconds after the start and so many metres east of it. */
export function fix(seconds: number, east: number, more: Partial<Fix> = {}): WalkEntry {
  const atMs = startMs + seconds * 1000;
  return { fix: { ...offset(home, east, 0), atMs, accuracyMetres: 6, altitudeMetres: null, ...more } };
}

/** Eastwards at 1.2 m/s, a fix each second. */
export function stretch(fromSecond: number, seconds: number, fromEast: number): readonly WalkEntry[] {
  return Array.from({ length: seconds + 1 }, (_, i) => fix(fromSecond + i, fromEast + i * 1.2));
}

type Plain = Exclude<WalkEvent['what'], 'lost' | 'screen' | 'battery'>;

export function event(what: Plain, seconds: number): WalkEntry {
  return { event: { what, atMs: startMs + seconds * 1000 } };
}

export function lost(seconds: number, trouble: PositionTrouble = 'silent'): WalkEntry {
  return { event: { what: 'lost', trouble, atMs: startMs + seconds * 1000 } };
}

export function battery(low: boolean, seconds: number): WalkEntry {
  return { event: { what: 'battery', low, atMs: startMs + seconds * 1000 } };
}
