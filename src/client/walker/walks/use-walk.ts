import type { WalkDetails } from '../../recorder/walker-ports.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { useLoaded } from '../use-loaded.ts';

/**
 * One walk with its track, read again when its own row or its spots change. undefined: being read; null: it is gone.
 */
export function useWalk(walkId: string): WalkDetails | null | undefined {
  const { walks, spots } = usePorts();
  const row = useLive(walks.all)?.find((walk) => walk.id === walkId);
  const marked = useLive(spots.all)?.filter((spot) => spot.walkId === walkId);
  const version = JSON.stringify([
    row,
    marked?.map((spot) => [spot.id, spot.kind, spot.position, spot.send, spot.heldAtHome]),
  ]);
  return useLoaded(`${walkId} ${version}`, () => walks.read(walkId));
}
