import type { SendState } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** Where something is, in one or two words for a row. */
export const sendTexts = {
  local: 'send.local',
  waiting: 'send.waiting',
  sent: 'send.sent',
  rejected: 'send.rejected',
  withdrawing: 'send.withdrawing',
  withdrawn: 'send.withdrawn',
} as const satisfies Record<SendState, TextKey>;
