/** How close the map goes to a chosen mark: the crossing and its corners fill it. */
export const markZoom = 16.5;

/** How close it goes to a chosen cell of a level: the cell is easily seen and the streets around it have their names. */
export function cellZoom(level: number): number {
  // Each level is √7 times wider than the next, which is log2(√7) ≈ 1.4 steps of zoom.
  return Math.max(10, 17 - (12 - level) * 1.4);
}
