import { cellLevel, cellParent, publishedLevels } from './cell.ts';

/** One person's presence in one cell. A row may be of a coarser level than others; it then joins at its own. */
export interface PersonRow {
  readonly person: string;
  readonly cell: string;
}

/** A cell with at least k distinct people, and the very rows that make it so. */
export interface PublishedCell<Row extends PersonRow> {
  readonly cell: string;
  readonly level: number;
  readonly people: number;
  readonly rows: readonly Row[];
}

/**
 * Privacy rule 16. Cells that reach k distinct people at resolution 12 are published. The rows of those that fail, and
 * only those, roll up to the parent and are tried again at 11, 10, 9 and 8; what fails there stays unpublished. So each
 * row is published at most once, and nothing can be had by subtracting a child from its parent.
 *
 * Returns the cells in order of their ids.
 */
export function publishResidually<Row extends PersonRow>(
  rows: readonly Row[],
  k: number,
): readonly PublishedCell<Row>[] {
  const published: PublishedCell<Row>[] = [];
  const rowsByLevel = Map.groupBy(rows, (row) => cellLevel(row.cell));
  let residual: ReadonlyMap<string, readonly Row[]> = new Map();
  for (const level of publishedLevels) {
    const tried = rollUp(residual, level);
    for (const row of rowsByLevel.get(level) ?? []) gather(tried, row.cell).push(row);
    const failed = new Map<string, readonly Row[]>();
    for (const [cell, members] of tried) {
      const people = new Set(members.map((row) => row.person)).size;
      if (people >= k) published.push({ cell, level, people, rows: members });
      else failed.set(cell, members);
    }
    residual = failed;
  }
  return published.sort((a, b) => (a.cell < b.cell ? -1 : 1));
}

/** Adds every cell's rows to its parent's. A loop, because a city's cell has more rows than a call may have arguments. */
function rollUp<Row>(cells: ReadonlyMap<string, readonly Row[]>, level: number): Map<string, Row[]> {
  const parents = new Map<string, Row[]>();
  for (const [cell, rows] of cells) {
    const gathered = gather(parents, cellParent(cell, level));
    for (const row of rows) gathered.push(row);
  }
  return parents;
}

function gather<Row>(groups: Map<string, Row[]>, cell: string): Row[] {
  const known = groups.get(cell);
  if (known) return known;
  const fresh: Row[] = [];
  groups.set(cell, fresh);
  return fresh;
}
