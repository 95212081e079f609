/** The server accepts this version and the one before it for 400 days. */
export const protocolVersion = 1;

export const limits = {
  itemsPerRequest: 50,
  bytesPerRequest: 256 * 1024,
  /** 6,000 cells of 19 m are over 100 km of walking: more than a day. */
  cellsPerWalk: 6000,
  /** A stay longer than this makes a protected disc, so no honest cell says more. */
  secondsPerCell: 2700,
  noteLength: 500,
  newsLength: 300,
} as const;
