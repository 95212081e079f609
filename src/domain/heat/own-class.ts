/** Lowest numbers of walks of the classes of one's own map: once, a few times, often. Published heat has classes of people. */
export const ownWalksClasses = [1, 2, 5] as const;

export type OwnWalksClass = (typeof ownWalksClasses)[number];

/** Lowest number of the class of so many walks. */
export function ownWalksClass(walks: number): OwnWalksClass {
  return ownWalksClasses.findLast((lowest) => lowest <= walks) ?? ownWalksClasses[0];
}
