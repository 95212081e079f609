import { freshPlace } from '../../../domain/walk/known-place.ts';
import type { PositionTrouble, RecorderState } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** Short as the other signals: a trouble that comes in mid-walk may move nothing. What to do stands behind a button. */
export const troubleSignals = {
  denied: 'record.signal.denied',
  unavailable: 'record.signal.unavailable',
  silent: 'record.signal.silent',
  unsupported: 'record.signal.unsupported',
} as const satisfies Record<PositionTrouble, TextKey>;

/** How well the phone knows where it is, in words. "Good" is said only while a mark pressed now would get its place. */
export function signalText(state: Active, nowMs: number): TextKey {
  const { trouble } = state;
  if (trouble === 'denied' || trouble === 'unsupported') return troubleSignals[trouble];
  if (state.phase === 'paused') return 'record.paused';
  if (state.phase === 'locating') return trouble === null ? 'record.signal.locating' : troubleSignals[trouble];
  return freshPlace(state.here, nowMs) === null ? 'record.signal.lost' : `record.signal.${state.signal}`;
}

/** What is so: a walk is "tatt opp" only when the phone may say where it is, and has said so once. */
export function recordTitle({ phase, trouble }: Active): (typeof runningTitles)[number] | 'record.title.paused' {
  if (phase === 'paused') return 'record.title.paused';
  const isTaken = phase === 'recording' && trouble !== 'denied' && trouble !== 'unsupported';
  return isTaken ? 'record.title' : 'record.title.started';
}

export const runningTitles = ['record.title', 'record.title.started'] as const;

/** What can be done something about, while there is no place; null while there is one, or nobody asks for it. */
export function troubleNow(state: Active, nowMs: number): PositionTrouble | null {
  const { trouble } = state;
  if (trouble === 'denied' || trouble === 'unsupported' || state.phase === 'locating') return trouble;
  return state.phase === 'recording' && freshPlace(state.here, nowMs) === null ? trouble : null;
}
