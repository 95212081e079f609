import type { RecorderState } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { positionTexts } from '../texts/trouble-texts.ts';

type Active = Exclude<RecorderState, { readonly phase: 'idle' | 'finishing' }>;

/** How well the phone knows where it is, in words; with a trouble, what to do about it. */
export function signalText(state: Active): TextKey {
  if (state.phase === 'locating')
    return state.trouble === null ? 'record.signal.locating' : positionTexts[state.trouble];
  if (state.phase === 'paused') return 'record.paused';
  if (state.trouble === 'denied' || state.trouble === 'unsupported') return positionTexts[state.trouble];
  return `record.signal.${state.signal}`;
}
