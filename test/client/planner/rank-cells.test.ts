import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCells } from '../../../src/client/planner/rank-cells.ts';
import type { HeatCell } from '../../../src/protocol/snapshot.ts';

const cellOf = (cell: string, people: number, level: number, minutes?: number): HeatCell => ({
  cell,
  level,
  areaM2: 300,
  people,
  ...(minutes === undefined ? {} : { minutes }),
});

test('most people first, then the more precise cell, then the longer stay', () => {
  const cells = [
    cellOf('a', 10, 12, 2),
    cellOf('b', 100, 9, 2),
    cellOf('c', 10, 10, 30),
    cellOf('d', 10, 12, 10),
    cellOf('e', 25, 11),
  ];
  expect(rankCells(cells).map((cell) => cell.cell)).toEqual(['b', 'e', 'd', 'a', 'c']);
});

test('the order is the same in whatever order the cells came, and none is lost', () => {
  const cells = fc.uniqueArray(
    fc.record({
      cell: fc.stringMatching(/^[0-9a-f]{15}$/),
      level: fc.integer({ min: 8, max: 12 }),
      areaM2: fc.constant(300),
      people: fc.constantFrom(10, 15, 25, 50, 100),
    }),
    { selector: (cell) => cell.cell },
  );
  fc.assert(
    fc.property(cells, (some) => {
      const ranked = rankCells(some);
      expect(rankCells([...some].reverse())).toEqual(ranked);
      expect(new Set(ranked)).toEqual(new Set(some));
    }),
  );
});
