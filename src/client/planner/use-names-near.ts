import { useEffect, useState } from 'react';
import type { NameNear } from '../../domain/geo/name-near.ts';
import type { Position } from '../../domain/geo/position.ts';
import type { PlaceNames } from '../recorder/place-names-port.ts';

const known = new WeakMap<PlaceNames, Map<string, NameNear>>();

const keyOf = ({ lat, lng }: Position) => `${lat} ${lng}`;

/**
 * What the map calls these places, as far as it is known yet; asked for together, and each once while the page lives. Give
 * it the rows that are shown, not the whole list.
 */
export function useNamesNear(
  places: PlaceNames,
  positions: readonly Position[],
): (position: Position) => NameNear | undefined {
  const [, setRound] = useState(0);
  const names = known.get(places) ?? new Map<string, NameNear>();
  known.set(places, names);
  const unknown = positions.filter((position) => !names.has(keyOf(position)));
  const wanted = unknown.map(keyOf).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which are asked for; new objects of the same places are not
  useEffect(() => {
    if (unknown.length === 0) return;
    const leaving = new AbortController();
    void places.namesNear(unknown, leaving.signal).then((answers) => {
      for (const [i, answer] of answers?.entries() ?? []) {
        const position = unknown[i];
        if (position !== undefined) names.set(keyOf(position), answer);
      }
      if (answers !== null && !leaving.signal.aborted) setRound((round) => round + 1);
    });
    return () => leaving.abort();
  }, [places, wanted]);
  return (position) => names.get(keyOf(position));
}
