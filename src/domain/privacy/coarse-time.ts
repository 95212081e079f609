/** All that leaves the device of when something was (privacy rule 5). */
export interface CoarseTime {
  /** `YYYY-MM`, or `unknown` outside the campaign's period or without times. */
  readonly month: string;
  readonly week: WeekPart;
  readonly part: DayPart;
}

export const weekParts = ['weekday', 'weekend', 'unknown'] as const;
export type WeekPart = (typeof weekParts)[number];

/** night 22–06, morning 06–10, day 10–16, evening 16–22, local time. */
export const dayParts = ['night', 'morning', 'day', 'evening', 'unknown'] as const;
export type DayPart = (typeof dayParts)[number];

/** Days as `YYYY-MM-DD`, both included; the time zone as an IANA name. */
export interface CampaignPeriod {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly timeZone: string;
}

const unknownTime: CoarseTime = { month: 'unknown', week: 'unknown', part: 'unknown' };
/** The last moment that a date can name (ECMA-262, 21.4.1.1). */
const lastDateMs = 8.64e15;

/**
 * Month, weekday or weekend, and part of day on the campaign's clock. A month that no day of the campaign lies in is
 * `unknown`: the device's clock is wrong then, and a rare month would name its walker.
 */
export function coarseTime(atMs: number | null, campaign: CampaignPeriod): CoarseTime {
  if (atMs === null || !(Math.abs(atMs) <= lastDateMs)) return unknownTime;
  // A fixed locale and calendar: the reader's own could count Buddhist years or write other digits.
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone: campaign.timeZone,
    year: 'numeric',
    month: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(atMs);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const month = `${read('year')}-${read('month')}`;
  const isInPeriod = atMs >= 0 && month >= campaign.opensOn.slice(0, 7) && month <= campaign.closesOn.slice(0, 7);
  return {
    month: isInPeriod ? month : 'unknown',
    week: ['Sat', 'Sun'].includes(read('weekday')) ? 'weekend' : 'weekday',
    part: partOfDay(Number(read('hour'))),
  };
}

function partOfDay(hour: number): DayPart {
  if (hour < 6 || hour >= 22) return 'night';
  if (hour < 10) return 'morning';
  return hour < 16 ? 'day' : 'evening';
}
