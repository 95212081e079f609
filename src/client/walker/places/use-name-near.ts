import type { NameNear } from '../../../domain/geo/name-near.ts';
import type { Position } from '../../../domain/geo/position.ts';
import { useAsked } from '../../map/names/use-asked.ts';
import { usePorts } from '../ports-context.tsx';

/** null: not known, or not yet. */
export function useNameNear(position: Position | null): NameNear | null {
  const { places } = usePorts();
  const key = position === null ? null : `near ${position.lat} ${position.lng}`;
  return useAsked(places, key, async (signal) => {
    if (position === null) return null;
    return (await places.namesNear([position], signal))?.[0] ?? null;
  });
}
