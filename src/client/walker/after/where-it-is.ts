import type { SpotRecord, WalkSummary } from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** Queued or delivered: nothing of it is decided on the pages after a walk any more. */
export function isUnderWay({ send }: Pick<WalkSummary, 'send'>): boolean {
  return send === 'waiting' || send === 'sent';
}

/** "Sent" is said only when the server has answered for it. */
export function whereWalkIs({ send }: Pick<WalkSummary, 'send'>): TextKey {
  if (send === 'sent') return 'after.thanks.sent';
  return send === 'waiting' ? 'after.thanks.waiting' : 'after.thanks.here';
}

/** One sentence for those that are on their way, one for those that are there, one for those that stay. */
export function whereSpotsAre(
  spots: readonly Pick<SpotRecord, 'send'>[],
): readonly { readonly words: TextKey; readonly count: number }[] {
  const waiting = spots.filter(({ send }) => send === 'waiting').length;
  const sent = spots.filter(({ send }) => send === 'sent').length;
  return [
    { words: 'after.thanks.spots-waiting' as const, count: waiting },
    { words: 'after.thanks.spots-sent' as const, count: sent },
    { words: 'after.thanks.spots-here' as const, count: spots.length - waiting - sent },
  ].filter(({ count }) => count > 0);
}
