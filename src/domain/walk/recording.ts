import type { Fix } from './fix.ts';
import type { KnownPlace } from './known-place.ts';
import { addLiveMetres, isUsableFix, type LiveMetres, noMetres, tellsPlace } from './live-metres.ts';
import type { PositionTrouble, RecorderState, StorageTrouble } from './recorder-state.ts';

/** The recording as the machine knows it; the screen sees it through `viewRecording`. */
export type Recording =
  | { readonly phase: 'idle' }
  | ActiveRecording
  | EndingRecording
  | { readonly phase: 'done'; readonly walkId: string };

export interface ActiveRecording {
  readonly phase: 'locating' | 'recording' | 'paused';
  readonly walkId: string;
  readonly startedAtMs: number;
  /** Since the start, and since the start without pauses: sums of plausible increments, never a difference of two clocks. */
  readonly elapsedMs: number;
  readonly recordedMs: number;
  /** The part of `recordedMs` in which the page was not seen. */
  readonly hiddenMs: number;
  readonly asOfMs: number;
  readonly hidden: boolean;
  readonly live: LiveMetres;
  readonly lastFix: Fix | null;
  /** The last place that was told well enough to mark something there. */
  readonly here: KnownPlace | null;
  /** The most by which a fix's own time was ahead of the device's clock: the two need not be set alike. */
  readonly leadMs: number | null;
  /** By how much the fixes are ahead now, and since when they agree on it by the device's clock. */
  readonly steadyLead: SteadyLead | null;
  readonly trouble: PositionTrouble | null;
  readonly storageTrouble: StorageTrouble | null;
  readonly screenKeptOn: boolean;
  /** It looks forgotten, and its walker has not answered yet. */
  readonly asksHome: boolean;
}

interface SteadyLead {
  readonly leadMs: number;
  readonly sinceMs: number;
}

export interface EndingRecording {
  readonly phase: 'finishing';
  readonly walkId: string;
  readonly startedAtMs: number;
  readonly elapsedMs: number;
  readonly metres: number;
  readonly storageTrouble: StorageTrouble | null;
}

/** Everything that happens to a recording. `atMs` is the device's clock, which may jump. */
export type RecordingEvent =
  | { readonly type: 'start'; readonly walkId: string; readonly atMs: number }
  | { readonly type: 'fix'; readonly fix: Fix; readonly atMs: number }
  | { readonly type: 'position-trouble'; readonly trouble: PositionTrouble; readonly atMs: number }
  | { readonly type: 'hidden' | 'visible' | 'pause' | 'resume' | 'continued' | 'stop'; readonly atMs: number }
  | { readonly type: 'storage-trouble'; readonly trouble: StorageTrouble | null }
  | { readonly type: 'screen'; readonly keptOn: boolean }
  /** Without a time: nothing was heard of the walk. */
  | { readonly type: 'seems-home' | 'still-out' }
  | { readonly type: 'stored' };

/**
 * Longest stretch between two events that is believed. Fixes or the silence alarm come many times a minute while the
 * page is seen; a hidden page hears nothing, in a pause nothing is heard, and nobody walks or rests for six hours with the
 * phone put away. Beyond that the clock was set.
 */
const plausibleHeardMs = 5 * 60_000;
const plausibleUnheardMs = 6 * 3_600_000;

/** A fix as inaccurate as this or better is "Godt signal". */
const goodSignalMetres = 30;

export const idle: Recording = { phase: 'idle' };

export function advanceRecording(recording: Recording, event: RecordingEvent): Recording {
  if (recording.phase === 'idle' || recording.phase === 'done') {
    return event.type === 'start' ? started(event.walkId, event.atMs) : recording;
  }
  if (recording.phase === 'finishing') return advanceEnding(recording, event);
  return advanceActive('atMs' in event ? withTime(recording, event) : recording, event);
}

function started(walkId: string, atMs: number): ActiveRecording {
  return {
    phase: 'locating',
    walkId,
    startedAtMs: atMs,
    elapsedMs: 0,
    recordedMs: 0,
    hiddenMs: 0,
    asOfMs: atMs,
    hidden: false,
    live: noMetres,
    lastFix: null,
    here: null,
    leadMs: null,
    steadyLead: null,
    trouble: null,
    storageTrouble: null,
    screenKeptOn: false,
    asksHome: false,
  };
}

function withTime(active: ActiveRecording, event: { readonly type: string; readonly atMs: number }): ActiveRecording {
  const passed = event.atMs - active.asOfMs;
  const limit = active.hidden || active.phase === 'paused' ? plausibleUnheardMs : plausibleHeardMs;
  // Between a kill and the moment the walk is continued nothing was recorded.
  const counted = event.type === 'continued' || passed < 0 || passed > limit ? 0 : passed;
  const recorded = active.phase === 'paused' ? 0 : counted;
  return {
    ...active,
    asOfMs: event.atMs,
    elapsedMs: active.elapsedMs + counted,
    recordedMs: active.recordedMs + recorded,
    hiddenMs: active.hiddenMs + (active.hidden ? recorded : 0),
  };
}

function advanceActive(active: ActiveRecording, event: RecordingEvent): Recording {
  switch (event.type) {
    case 'fix':
      return withFix(active, event.fix, event.atMs);
    case 'position-trouble':
      return { ...active, trouble: event.trouble };
    case 'hidden':
      return { ...active, hidden: true };
    case 'visible':
      // Nothing is known of the way there: the figure may be short, never too long.
      return { ...active, hidden: false, live: active.hidden ? cutLine(active.live) : active.live };
    case 'pause':
      // The line is cut here: what is walked during a pause is not measured when recording goes on.
      return { ...active, phase: 'paused', live: cutLine(active.live) };
    case 'continued':
      return {
        ...active,
        live: cutLine(active.live),
        hidden: false,
        trouble: null,
        here: null,
        leadMs: null,
        steadyLead: null,
        screenKeptOn: false,
      };
    case 'resume':
      return { ...active, phase: active.lastFix === null ? 'locating' : 'recording', live: cutLine(active.live) };
    case 'storage-trouble':
      return { ...active, storageTrouble: event.trouble };
    case 'screen':
      return { ...active, screenKeptOn: event.keptOn };
    case 'seems-home':
    case 'still-out':
      return { ...active, asksHome: event.type === 'seems-home' };
    case 'stop':
      return {
        phase: 'finishing',
        walkId: active.walkId,
        startedAtMs: active.startedAtMs,
        elapsedMs: active.elapsedMs,
        metres: active.live.metres,
        storageTrouble: active.storageTrouble,
      };
    case 'start':
    case 'stored':
      return active;
  }
}

function withFix(active: ActiveRecording, fix: Fix, atMs: number): ActiveRecording {
  if (active.phase === 'paused') return active;
  const usable = isUsableFix(fix, active.lastFix);
  const steadyLead = steadyLeadAfter(active.steadyLead, fix.atMs - atMs, atMs);
  const isSettled = atMs - steadyLead.sinceMs >= leadSettledMs;
  const leadMs = isSettled ? steadyLead.leadMs : Math.max(active.leadMs ?? Number.NEGATIVE_INFINITY, fix.atMs - atMs);
  return {
    ...active,
    phase: active.phase === 'locating' && !usable ? 'locating' : 'recording',
    live: addLiveMetres(active.live, fix),
    lastFix: usable || active.lastFix !== null ? fix : null,
    // A fix that was handed over late is as old as it says, not as young as its arrival.
    here: tellsPlace(fix) ? { lat: fix.lat, lng: fix.lng, atMs: fix.atMs - leadMs } : active.here,
    leadMs,
    steadyLead,
    trouble: null,
  };
}

/**
 * Fixes that are handed over late come at once; ones that come in their own time for this long, all ahead by the same, tell how the
 * clocks stand now: somebody has set the device's (own choices).
 */
const leadSettledMs = 10_000;
const leadAgreesMs = 2000;

function steadyLeadAfter(before: SteadyLead | null, leadMs: number, atMs: number): SteadyLead {
  const agrees = before !== null && Math.abs(before.leadMs - leadMs) <= leadAgreesMs && atMs >= before.sinceMs;
  return agrees ? before : { leadMs, sinceMs: atMs };
}

function cutLine(live: LiveMetres): LiveMetres {
  return { ...live, anchor: null, doubted: null };
}

function advanceEnding(ending: EndingRecording, event: RecordingEvent): Recording {
  if (event.type === 'storage-trouble') return { ...ending, storageTrouble: event.trouble };
  return event.type === 'stored' ? { phase: 'done', walkId: ending.walkId } : ending;
}

/** What the screen sees. */
export function viewRecording(recording: Recording): RecorderState {
  switch (recording.phase) {
    case 'idle':
    case 'done':
      return { phase: 'idle' };
    case 'finishing':
      return recording.storageTrouble === null
        ? { phase: 'finishing', walkId: recording.walkId }
        : { phase: 'finishing', walkId: recording.walkId, storageTrouble: recording.storageTrouble };
    case 'locating':
      return {
        phase: 'locating',
        walkId: recording.walkId,
        startedAtMs: recording.startedAtMs,
        trouble: recording.trouble,
        ...(recording.storageTrouble === null ? {} : { storageTrouble: recording.storageTrouble }),
      };
    case 'recording':
    case 'paused':
      return viewActive(recording, recording.phase);
  }
}

function viewActive(active: ActiveRecording, phase: 'recording' | 'paused'): RecorderState {
  return {
    phase,
    walkId: active.walkId,
    startedAtMs: active.startedAtMs,
    recordedMs: active.recordedMs,
    asOfMs: active.asOfMs,
    metres: active.live.metres,
    signal: signalOf(active),
    here: active.here,
    trouble: active.trouble,
    storageTrouble: active.storageTrouble,
    screenKeptOn: active.screenKeptOn,
    ...(active.asksHome ? { asksHome: true } : {}),
  };
}

function signalOf({ trouble, lastFix }: ActiveRecording): 'good' | 'weak' | 'lost' {
  if (trouble !== null || lastFix === null) return 'lost';
  return lastFix.accuracyMetres <= goodSignalMetres ? 'good' : 'weak';
}
