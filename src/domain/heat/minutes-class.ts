/** Lowest numbers of the five classes of typical minutes: 2–4, 5–9, 10–19, 20–29, 30 or more. */
export const minutesClasses = [2, 5, 10, 20, 30] as const;

/** Lowest number of the class of so many seconds. The first class begins where a stay begins. */
export function minutesClass(seconds: number): number {
  return minutesClasses.findLast((lowest) => lowest * 60 <= seconds) ?? minutesClasses[0];
}
