import type { HeatCell } from '../../protocol/snapshot.ts';

/**
 * Cells as the table lists them: most people first, then the most precise place, then (for `stayed`) the longest
 * stays, then by id so that two readers of one utgave see one order. Within a class nobody is ranked: it is one number.
 */
export function rankCells(cells: readonly HeatCell[]): readonly HeatCell[] {
  return [...cells].sort(
    (a, b) =>
      b.people - a.people ||
      b.level - a.level ||
      (b.minutes ?? 0) - (a.minutes ?? 0) ||
      (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0),
  );
}
