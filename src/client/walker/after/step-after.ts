import type { WalkDetails } from '../../recorder/walker-ports.ts';
import type { AfterStep } from '../route.ts';
import { hasRide } from '../walks/rides-of.ts';
import { isUnfinished } from './unfinished.ts';
import { isUnderWay } from './where-it-is.ts';

type Walk = Pick<WalkDetails, 'track' | 'rides' | 'mood' | 'marked' | 'people' | 'send'>;

/** Which of the steps that are the walker's own comes next: what was answered, or is not there, is passed over. */
export function stepAfter(step: 'look' | 'ride' | 'marks', walk: Walk): AfterStep {
  if (step === 'look' && isUnderWay(walk)) return 'thanks';
  if (step === 'look' && walk.rides === undefined && hasRide(walk.track)) return 'ride';
  // A group has more to tell when it sits down, and where nothing was recorded it has told nothing yet.
  const asksMarks = walk.people !== undefined || walk.marked.some(isUnfinished);
  if (step !== 'marks' && asksMarks) return 'marks';
  return walk.mood === undefined ? 'how' : 'agree';
}
