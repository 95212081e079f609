import { freshPlace } from '../../../domain/walk/known-place.ts';
import type { RecorderState } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { positionTexts } from '../texts/trouble-texts.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/**
 * How well the phone knows where it is, in words; with a trouble, what to do about it. "Good" is said only while a mark
 * pressed now would get its place.
 */
export function signalText(state: Active, nowMs: number): TextKey {
  const { trouble } = state;
  if (trouble === 'denied' || trouble === 'unsupported') return positionTexts[trouble];
  if (state.phase === 'paused') return 'record.paused';
  if (state.phase === 'locating') return trouble === null ? 'record.signal.locating' : positionTexts[trouble];
  return freshPlace(state.here, nowMs) === null ? 'record.signal.lost' : `record.signal.${state.signal}`;
}
