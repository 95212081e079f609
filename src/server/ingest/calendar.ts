export { dayIn } from '../../domain/calendar/day-in.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** `day` is `YYYY-MM-DD`; reckoned in UTC, so that no clock change makes a day of 23 hours. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
