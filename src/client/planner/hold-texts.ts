import type { HoldReason } from '../../protocol/desk.ts';
import type { TextKey } from '../ui/text/texts.ts';

/** Why no utgave can be made now, in words a planner can repeat in a meeting. */
export const holdTexts = {
  'too-few-people': 'desk.hold.tooFewPeople',
  'too-few-changes': 'desk.hold.tooFewChanges',
  'already-today': 'desk.hold.alreadyToday',
  'already-before-close': 'desk.hold.alreadyBeforeClose',
} as const satisfies Record<HoldReason, TextKey>;
