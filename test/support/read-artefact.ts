import { cellArea, cellToParent, getResolution } from 'h3-js';
import { inSlice, layerNames, type RawContribution, type RawRow, rawRows, sliceNames } from './raw-layers.ts';

interface ReadCell {
  readonly cell: string;
  readonly level: number;
  readonly areaM2: number;
  readonly people: number;
  readonly minutes?: number;
}

interface ReadArtefact {
  readonly k: number;
  readonly slices: readonly {
    readonly slice: string;
    readonly people: number;
    readonly layers: Record<string, readonly ReadCell[]>;
  }[];
}

const levels = [12, 11, 10, 9, 8];
const distinct = (rows: readonly { readonly person: string }[]) => new Set(rows.map((row) => row.person)).size;

/**
 * Reads a published utgave as a stranger would, with the raw contributions beside it, and says what is wrong with it:
 * a cell under k, a number finer than its class, a person or contribution by its id, a row counted twice, or a cell that
 * could have been shown and was not. Empty when all is well. Shares no code with what makes an utgave.
 */
export function readArtefact(json: string, contributions: readonly RawContribution[]): readonly string[] {
  const artefact = JSON.parse(json) as ReadArtefact;
  const faults = [...namesInside(json, contributions), ...strangeKeys(artefact)];
  const offered = artefact.slices.map((slice) => slice.slice);
  if (offered.join() !== sliceNames.join()) faults.push(`slices are ${offered.join()}`);
  for (const { slice, people, layers } of artefact.slices) {
    const said = inSlice(contributions, slice);
    const expected = classOf(distinct(said), artefact.k);
    if (people !== expected) faults.push(`${slice}: people ${people}, not ${expected}`);
    for (const layer of layerNames) {
      const cells = layers[layer] ?? [];
      const rows = expected === 0 ? [] : rawRows(said, layer);
      faults.push(...recount(cells, rows, artefact.k).map((fault) => `${slice} ${layer}: ${fault}`));
    }
  }
  return faults;
}

function namesInside(json: string, contributions: readonly RawContribution[]): string[] {
  return contributions
    .flatMap(({ id, person }) => [id, person])
    .filter((name) => json.includes(name))
    .map((name) => `names ${name}`);
}

function strangeKeys(artefact: ReadArtefact): string[] {
  const known = 'id campaign madeOn k slices slice people layers cell level areaM2 minutes'.split(' ');
  const found = new Set<string>();
  JSON.stringify(artefact, (key, value) => {
    if (key !== '' && !/^\d+$/.test(key) && ![...known, ...layerNames].includes(key)) found.add(key);
    return value;
  });
  return [...found].map((key) => `says ${key}`);
}

function classOf(people: number, k: number): number {
  let lowest = people >= k ? k : 0;
  for (const next of [10, 15, 25, 50, 100]) if (next > k && people >= next) lowest = next;
  return lowest;
}

function recount(cells: readonly ReadCell[], rows: readonly RawRow[], k: number): string[] {
  const faults: string[] = [];
  const ids = cells.map((cell) => cell.cell);
  if (ids.join() !== [...new Set(ids)].sort().join()) faults.push('cells twice or out of order');

  // A row belongs to the finest published cell above it, and to no other.
  const homes = new Map<string, RawRow[]>(ids.map((id) => [id, []]));
  const tried = new Map<string, RawRow[]>();
  for (const row of rows) {
    for (const level of levels.filter((l) => l <= getResolution(row.cell))) {
      const cell = cellToParent(row.cell, level);
      const home = homes.get(cell);
      if (home) {
        home.push(row);
        break;
      }
      const before = tried.get(cell);
      if (before) before.push(row);
      else tried.set(cell, [row]);
    }
  }
  for (const [cell, members] of tried) {
    if (distinct(members) >= k) faults.push(`${cell} could be shown and is not`);
  }
  for (const cell of cells) faults.push(...judge(cell, homes.get(cell.cell) ?? [], k));
  return faults;
}

function judge(cell: ReadCell, members: readonly RawRow[], k: number): string[] {
  const faults: string[] = [];
  const people = distinct(members);
  if (people < k) faults.push(`${cell.cell} has ${people} people of its own`);
  if (cell.people !== classOf(people, k)) faults.push(`${cell.cell} says ${cell.people} of ${people} people`);
  if (cell.level !== getResolution(cell.cell)) faults.push(`${cell.cell} says level ${cell.level}`);
  if (Math.abs(cell.areaM2 - cellArea(cell.cell, 'm2')) > 1) faults.push(`${cell.cell} says ${cell.areaM2} m²`);
  const minutes = minutesOf(members, k);
  if (cell.minutes !== minutes) faults.push(`${cell.cell} says ${cell.minutes} minutes, not ${minutes}`);
  return faults;
}

/** Class of the lower median over people of their longest stay in one walk; none where under k people have times. */
function minutesOf(members: readonly RawRow[], k: number): number | undefined {
  const perPerson: Record<string, Record<string, number>> = {};
  for (const { person, stay } of members) {
    if (!stay) continue;
    perPerson[person] ??= {};
    const walks = perPerson[person];
    walks[stay.walk] = (walks[stay.walk] ?? 0) + stay.seconds;
  }
  const longest = Object.values(perPerson)
    .map((walks) => Math.max(...Object.values(walks)))
    .sort((a, b) => a - b);
  if (longest.length < k) return undefined;
  const median = (longest[Math.ceil(longest.length / 2) - 1] ?? 0) / 60;
  return median < 5 ? 2 : median < 10 ? 5 : median < 20 ? 10 : median < 30 ? 20 : 30;
}
