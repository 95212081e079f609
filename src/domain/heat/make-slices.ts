import { cellAreaM2 } from './cell.ts';
import type { HeatContribution } from './contribution.ts';
import { type Layer, markRows, stayedRows, walkedRows } from './layers.ts';
import { peopleClass } from './people-class.ts';
import { type PersonRow, type PublishedCell, publishResidually } from './publish-residually.ts';
import { type Slice, type SliceKey, slices } from './slices.ts';
import { typicalMinutes } from './typical-minutes.ts';

/** One published cell; nothing in it is finer than its class. */
export interface MadeCell {
  readonly cell: string;
  readonly level: number;
  readonly areaM2: number;
  readonly people: number;
  readonly minutes?: number;
}

export interface MadeSlice {
  readonly slice: SliceKey;
  readonly people: number;
  readonly layers: Readonly<Record<Layer, readonly MadeCell[]>>;
}

/** Under five people a cell says nearly who (privacy rule 14). */
export const smallestK = 5;

const nothing: MadeSlice['layers'] = { walked: [], stayed: [], pleasant: [], problem: [], missing: [] };

/**
 * Every slice of an utgave from all of a campaign's contributions; k is applied in each slice anew. The same
 * contributions give the same answer in whatever order they come. A k under 5 is a bug and throws.
 */
export function makeSlices(
  contributions: readonly HeatContribution[],
  { k }: { readonly k: number },
): readonly MadeSlice[] {
  if (!Number.isInteger(k) || k < smallestK)
    throw new RangeError(`k must be a whole number from ${smallestK} up, not ${k}`);
  const counted = contributions.filter((c) => c.kind === 'walk' || c.moderation !== 'rejected');
  return slices.map((slice) => makeSlice(slice, counted.filter(slice.includes), k));
}

/** The distinct people an utgave counts, sorted. Never published. */
export function countedPersons(contributions: readonly HeatContribution[]): readonly string[] {
  const counted = contributions.filter((c) => c.kind === 'walk' || c.moderation !== 'rejected');
  return [...new Set(counted.map((c) => c.person))].sort();
}

function makeSlice({ key }: Slice, contributions: readonly HeatContribution[], k: number): MadeSlice {
  const people = peopleClass(countedPersons(contributions).length, k);
  if (people === 0) return { slice: key, people, layers: nothing };
  const plain = (rows: readonly PersonRow[]) => publishResidually(rows, k).map((cell) => makeCell(cell, k));
  return {
    slice: key,
    people,
    layers: {
      walked: plain(walkedRows(contributions)),
      stayed: publishResidually(stayedRows(contributions), k).map((cell) => {
        const minutes = typicalMinutes(cell.rows, k);
        return { ...makeCell(cell, k), ...(minutes === undefined ? {} : { minutes }) };
      }),
      pleasant: plain(markRows(contributions, 'pleasant')),
      problem: plain(markRows(contributions, 'problem')),
      missing: plain(markRows(contributions, 'missing')),
    },
  };
}

function makeCell({ cell, level, people }: PublishedCell<PersonRow>, k: number): MadeCell {
  return { cell, level, areaM2: Math.round(cellAreaM2(cell)), people: peopleClass(people, k) };
}
