import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { isUnderWay } from './where-it-is.ts';

/** From this share of its time on, little of the walk was seen (design "Etter turen"). */
const mostlyHidden = 0.5;

/** True where the walker is asked what to do with a walk that was hardly seen: there is something to show, and it is not sent. */
export function isUnseen(walk: Pick<WalkDetails, 'hiddenShare' | 'mending' | 'send'>): boolean {
  return walk.hiddenShare > mostlyHidden && walk.mending.length > 0 && !isUnderWay(walk);
}
