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
