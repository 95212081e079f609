import type { PositionTrouble, RecorderState, StorageTrouble } from '../../recorder/walker-ports.ts';
import type { RecordingEvent } from './recording-event.ts';
import { signalText } from './signal-text.ts';

/** What the walker knows by now: nothing is told twice. */
export interface Noticed {
  readonly phase: RecorderState['phase'];
  readonly place: 'seeking' | 'found' | 'lost';
  /** What was told with `lost`. */
  readonly help: PositionTrouble | null;
  /** When the phone was last asked anew where it is: at the start, after a pause. Null while it is not asked. */
  readonly askedAtMs: number | null;
  readonly storage: StorageTrouble | null;
  readonly asksHome: boolean;
}

/**
 * The screen says after ten seconds that the place is unknown; the ear is spared what passes by itself: a gateway, a bus,
 * the first seconds after a pause.
 */
const toldAfterMs = 20_000;

/** What has happened since the last look, and what is known then. */
export function noticeEvents(
  before: Noticed | null,
  state: RecorderState,
  nowMs: number,
): { readonly noticed: Noticed; readonly events: readonly RecordingEvent[] } {
  const storage = storageTroubleOf(state);
  const asksHome = (state.phase === 'recording' || state.phase === 'paused') && state.asksHome === true;
  // Someone who opens the app in the middle of a walk is told nothing of what was before.
  const known = before ?? { ...unknowing, phase: state.phase, storage, asksHome };
  const place = noticePlace(known, state, nowMs);
  return {
    noticed: { ...place.noticed, phase: state.phase, storage, asksHome },
    events: [
      ...phaseEvents(known.phase, state.phase),
      ...place.events,
      ...storageEvents(known.storage, storage),
      ...(asksHome && !known.asksHome ? [{ what: 'come-home' } as const] : []),
    ],
  };
}

const unknowing = { place: 'seeking', help: null, askedAtMs: null } as const;

function phaseEvents(before: RecorderState['phase'], now: RecorderState['phase']): readonly RecordingEvent[] {
  if (before === now) return [];
  if (now === 'paused') return [{ what: 'paused' }];
  if (before === 'paused' && now !== 'finishing' && now !== 'idle') return [{ what: 'resumed' }];
  if (before === 'idle') return [{ what: 'started' }];
  return now === 'idle' ? [{ what: 'ended' }] : [];
}

interface PlaceNoticed {
  readonly noticed: Pick<Noticed, 'place' | 'help' | 'askedAtMs'>;
  readonly events: readonly RecordingEvent[];
}

function noticePlace(before: Noticed, state: RecorderState, nowMs: number): PlaceNoticed {
  if (state.phase === 'idle' || state.phase === 'finishing') return { noticed: unknowing, events: [] };
  // In a pause nobody asks where the walker is.
  if (state.phase === 'paused') return { noticed: { ...before, askedAtMs: null }, events: [] };
  const asked = { place: before.place, help: before.help, askedAtMs: before.askedAtMs ?? nowMs };
  const text = signalText(state, nowMs);
  if (text === 'record.signal.good' || text === 'record.signal.weak') {
    const events: readonly RecordingEvent[] = before.place === 'found' ? [] : [{ what: 'found' }];
    return { noticed: { ...asked, place: 'found', help: null }, events };
  }
  const isPlain = text === 'record.signal.lost' || text === 'record.signal.locating';
  const help = isPlain ? null : state.trouble;
  const knownAtMs = Math.max(asked.askedAtMs, (state.phase === 'recording' && state.here?.atMs) || 0);
  const hasLasted = help !== null || (state.phase === 'recording' && nowMs - knownAtMs >= toldAfterMs);
  const isNews = before.place !== 'lost' || (help !== null && help !== before.help);
  if (!hasLasted || !isNews) return { noticed: asked, events: [] };
  return { noticed: { ...asked, place: 'lost', help }, events: [{ what: 'lost', help }] };
}

function storageEvents(before: StorageTrouble | null, now: StorageTrouble | null): readonly RecordingEvent[] {
  if (before === now) return [];
  return [now === null ? { what: 'storage-well' } : { what: 'storage-trouble', trouble: now }];
}

function storageTroubleOf(state: RecorderState): StorageTrouble | null {
  return state.phase === 'idle' ? null : (state.storageTrouble ?? null);
}
