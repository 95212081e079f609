import type { RecorderState } from '../../recorder/walker-ports.ts';
import { useNow } from '../use-now.ts';

type Running = Extract<RecorderState, { readonly phase: 'recording' | 'paused' }>;

/** The recorded time now; stands still in a pause. */
export function recordedMsAt(state: Running, nowMs: number): number {
  return state.phase === 'paused' ? state.recordedMs : state.recordedMs + Math.max(0, nowMs - state.asOfMs);
}

/** The same, drawn again each second. */
export function useRecordedMs(state: Running): number {
  return recordedMsAt(state, useNow(1000));
}
