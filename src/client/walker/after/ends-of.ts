import type { SendChoices } from '../../recorder/walker-ports.ts';
import type { AfterRoute } from '../route.ts';

/** "Home" is assumed at both ends: who was not asked, or passed over it, is protected. */
export function endsOf({
  startedElsewhere,
  endedElsewhere,
}: Pick<AfterRoute, 'startedElsewhere' | 'endedElsewhere'>): Pick<SendChoices, 'startedAtHome' | 'endedAtHome'> {
  return { startedAtHome: startedElsewhere !== true, endedAtHome: endedElsewhere !== true };
}
