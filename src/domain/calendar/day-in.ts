/** The day on a wall calendar there, as `YYYY-MM-DD`. `undefined`: where the device is. */
export function dayIn(timeZone: string | undefined, atMs: number): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', {
    ...(timeZone === undefined ? {} : { timeZone }),
    dateStyle: 'short',
  }).format(atMs);
}
