import type { PositionTrouble, RecorderState, StorageTrouble } from '../../recorder/walker-ports.ts';
import type { RecordingEvent } from './recording-event.ts';
import { signalText } from './signal-text.ts';

/** What the walker knows by now: nothing is told twice. */
export interface Noticed {
  readonly phase: RecorderState['phase'];
  readonly place: 'seeking' | 'found' | 'lost';
  /** What was told with `lost`. */
  readonly help: PositionTrouble | null;
  /** Since when the place is unknown; null while it is known. */
  readonly unknownSinceMs: number | null;
  readonly storage: StorageTrouble | null;
}

/**
 * The screen says at once that the place is unknown (after ten seconds without a fix); the ear is spared what passes by
 * itself: a gateway, a bus, the first seconds after a pause.
 */
const toldAfterMs = 10_000;

/** What has happened since the last look, and what is known then. */
export function noticeEvents(
  before: Noticed | null,
  state: RecorderState,
  nowMs: number,
): { readonly noticed: Noticed; readonly events: readonly RecordingEvent[] } {
  const storage = storageTroubleOf(state);
  // Someone who opens the app in the middle of a walk is told nothing of what was before.
  const known = before ?? { ...unknowing, phase: state.phase, storage };
  const place = noticePlace(known, state, nowMs);
  return {
    noticed: { ...place.noticed, phase: state.phase, storage },
    events: [...phaseEvents(known.phase, state.phase), ...place.events, ...storageEvents(known.storage, storage)],
  };
}

const unknowing = { place: 'seeking', help: null, unknownSinceMs: null } as const;

function phaseEvents(before: RecorderState['phase'], now: RecorderState['phase']): readonly RecordingEvent[] {
  if (before === now) return [];
  if (now === 'paused') return [{ what: 'paused' }];
  if (before === 'paused' && now !== 'finishing' && now !== 'idle') return [{ what: 'resumed' }];
  if (before === 'idle') return [{ what: 'started' }];
  return now === 'idle' ? [{ what: 'ended' }] : [];
}

interface PlaceNoticed {
  readonly noticed: Pick<Noticed, 'place' | 'help' | 'unknownSinceMs'>;
  readonly events: readonly RecordingEvent[];
}

function noticePlace({ place, help, unknownSinceMs }: Noticed, state: RecorderState, nowMs: number): PlaceNoticed {
  if (state.phase === 'idle' || state.phase === 'finishing') return { noticed: unknowing, events: [] };
  // In a pause nobody asks where the walker is.
  if (state.phase === 'paused') return { noticed: { place, help, unknownSinceMs: null }, events: [] };
  const text = signalText(state, nowMs);
  if (text === 'record.signal.good' || text === 'record.signal.weak') {
    return {
      noticed: { place: 'found', help: null, unknownSinceMs: null },
      events: place === 'found' ? [] : [{ what: 'found' }],
    };
  }
  const sinceMs = unknownSinceMs ?? nowMs;
  const helpNow = text === 'record.signal.lost' || text === 'record.signal.locating' ? null : state.trouble;
  const hasLasted = helpNow !== null || (state.phase === 'recording' && nowMs - sinceMs >= toldAfterMs);
  const isNew = place !== 'lost' || (helpNow !== null && helpNow !== help);
  if (!hasLasted || !isNew) return { noticed: { place, help, unknownSinceMs: sinceMs }, events: [] };
  return {
    noticed: { place: 'lost', help: helpNow, unknownSinceMs: sinceMs },
    events: [{ what: 'lost', help: helpNow }],
  };
}

function storageEvents(before: StorageTrouble | null, now: StorageTrouble | null): readonly RecordingEvent[] {
  if (before === now) return [];
  return [now === null ? { what: 'storage-well' } : { what: 'storage-trouble', trouble: now }];
}

function storageTroubleOf(state: RecorderState): StorageTrouble | null {
  if (state.phase === 'recording' || state.phase === 'paused' || state.phase === 'finishing') {
    return state.storageTrouble ?? null;
  }
  return null;
}
