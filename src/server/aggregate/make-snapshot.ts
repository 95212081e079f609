import { countedPersons, type MadeSlice, makeSlices } from '../../domain/heat/make-slices.ts';
import type { HeatSlice } from '../../protocol/snapshot.ts';
import { isCounted } from './is-counted.ts';
import type { CountedContribution, KeptSnapshot, StoredContribution } from './ports.ts';

/** All that an utgave is made of. Plain data, so that it can be handed to a worker thread. */
export interface SnapshotOrder {
  readonly id: string;
  readonly campaign: string;
  /** `YYYY-MM-DD` in the campaign's time zone. */
  readonly madeOn: string;
  readonly k: number;
  readonly contributions: readonly StoredContribution[];
}

/** One utgave, whole; the same order gives the same utgave. */
export function makeSnapshot({ id, campaign, madeOn, k, contributions }: SnapshotOrder): KeptSnapshot {
  const slices = makeSlices(contributions, { k }).map(toWire);
  return {
    snapshot: { id, campaign, madeOn, k, slices },
    persons: countedPersons(contributions),
    counted: countedContributions(contributions),
    stale: false,
  };
}

function countedContributions(contributions: readonly StoredContribution[]): readonly CountedContribution[] {
  const counted = contributions.filter(isCounted).map(({ id, rev }) => ({ id, rev }));
  return counted.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Domain data are readonly, the schema's are not; spelled out, so that the compiler sees a layer that is missing. */
function toWire({ slice, people, layers }: MadeSlice): HeatSlice {
  return {
    slice,
    people,
    layers: {
      walked: [...layers.walked],
      stayed: [...layers.stayed],
      pleasant: [...layers.pleasant],
      problem: [...layers.problem],
      missing: [...layers.missing],
    },
  };
}
