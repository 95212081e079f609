import type { ReadSource } from '../map/names/create-place-names.ts';
import type { PlaceNames } from '../recorder/place-names-port.ts';
import { readTileBytes } from '../sync/tile-transport.ts';

/** The reader of names comes with the first question: no first screen carries the weight of reading tiles. */
export function composePlaceNames(readSource: ReadSource): PlaceNames {
  let reader: Promise<PlaceNames> | null = null;
  const load = async (): Promise<PlaceNames> => {
    const { createPlaceNames } = await import('../map/names/create-place-names.ts');
    return createPlaceNames(readSource, readTileBytes, window.location.origin);
  };
  const ask = async <T>(question: (names: PlaceNames) => Promise<T | null>): Promise<T | null> => {
    reader ??= load();
    try {
      return await question(await reader);
    } catch (error) {
      // The code could not be fetched: a list without names, and another try at the next question.
      console.info('No names of places:', error);
      reader = null;
      return null;
    }
  };
  return {
    streetsAlong: (lines, signal) => ask((names) => names.streetsAlong(lines, signal)),
    namesNear: (positions, signal) => ask((names) => names.namesNear(positions, signal)),
    indexAround: (where, signal, onShare) => ask((names) => names.indexAround(where, signal, onShare)),
  };
}
