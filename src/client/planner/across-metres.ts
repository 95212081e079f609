/**
 * How far it is across a cell, from side to opposite side, as a planner would pace it: d = √(2A / √3) of a regular
 * hexagon; in steps of ten from 100 m on, because drawn cells differ from regular ones by more than that.
 */
export function acrossMetres(areaM2: number): number {
  const metres = Math.sqrt((2 * areaM2) / Math.sqrt(3));
  return metres < 100 ? Math.round(metres) : Math.round(metres / 10) * 10;
}
