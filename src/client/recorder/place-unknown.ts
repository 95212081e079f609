import type { Shelf, StoredDisc, StoredSpot } from './ports.ts';

/**
 * True when nobody can know whether a spot lies at home: no walk of this device has told where home is, or the walk it was
 * marked on is not over, so that its discs are still to come.
 */
export async function isPlaceUnknown(
  { walkId }: StoredSpot,
  discs: readonly StoredDisc[],
  shelf: Pick<Shelf, 'readWalk'>,
): Promise<boolean> {
  if (!discs.some(({ reason }) => reason !== 'stay')) return true;
  return walkId !== null && (await shelf.readWalk(walkId))?.status === 'recording';
}
