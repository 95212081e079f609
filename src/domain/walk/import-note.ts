/** What an import noticed and kept quiet about nothing. */
export type ImportNote =
  | 'no-times' // drawn or untimed: counts for walking only
  | 'impossible-times' // one time throughout, years before GPS, or running backwards
  | 'some-points-dropped' // NaN or outside the earth
  | 'ride-found'
  | 'long-gaps';
