/** Lowest numbers of the classes 10–14, 15–24, 25–49, 50–99 and 100 or more (privacy rule 17). */
const lowestNumbers = [10, 15, 25, 50, 100] as const;

/** The classes of a campaign, by their lowest numbers: from its k up, so that none reaches below what may be shown. */
export function peopleClasses(k: number): readonly number[] {
  return [k, ...lowestNumbers.filter((lowest) => lowest > k)];
}

/** Lowest number of the class of so many distinct people, 0 below k. */
export function peopleClass(people: number, k: number): number {
  return peopleClasses(k).findLast((lowest) => lowest <= people) ?? 0;
}
