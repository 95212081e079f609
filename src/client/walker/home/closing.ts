import type { Campaign } from '../../../protocol/campaign.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Time for a walk or two more. */
const soonDays = 14;

/** Whether the innsamling ends soon, or has ended, by the calendar of its own place. */
export function closingOf({ closesOn, timeZone }: Campaign, nowMs: number): 'later' | 'soon' | 'over' {
  // Swedish writes dates the ISO way.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(nowMs);
  if (today > closesOn) return 'over';
  return Date.parse(closesOn) - Date.parse(today) <= soonDays * dayMs ? 'soon' : 'later';
}
