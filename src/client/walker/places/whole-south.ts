/** Where a map opens when nothing is known: the middle of Norway's towns is no use, so the whole south is shown. */
export const wholeSouth = { south: 58, west: 5, north: 63.6, east: 12 } as const;
