export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof seasons)[number];

const byMonth: readonly Season[] = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
];

/** Meteorological season (winter is December to February) of `YYYY-MM`; null for `unknown`. */
export function seasonOfMonth(month: string): Season | null {
  return byMonth[Number(month.slice(5)) - 1] ?? null;
}

/** The year in which the season of `YYYY-MM` ends: December belongs to the winter of the next. Null for `unknown`. */
export function seasonYearOfMonth(month: string): number | null {
  if (seasonOfMonth(month) === null) return null;
  const year = Number(month.slice(0, 4));
  return month.endsWith('-12') ? year + 1 : year;
}
