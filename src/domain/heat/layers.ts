import type { Sentiment } from '../spot/sentiment.ts';
import { cellOf, digestLevel } from './cell.ts';
import type { HeatContribution } from './contribution.ts';
import type { PersonRow } from './publish-residually.ts';

/** The five layers of an utgave. */
export const layers = ['walked', 'stayed', 'pleasant', 'problem', 'missing'] as const;
export type Layer = (typeof layers)[number];

/** Two minutes in one cell of resolution 12 in one walk is a stay; a crossing with lights is shorter. */
export const staySeconds = 120;

/** `seconds` and `walk` are null for a stay mark, which says where but not how long. */
export interface StayRow extends PersonRow {
  readonly seconds: number | null;
  readonly walk: number | null;
}

export function walkedRows(contributions: readonly HeatContribution[]): readonly PersonRow[] {
  return contributions.flatMap((c) =>
    c.kind === 'walk' ? c.body.cells.map((cell) => ({ person: c.person, cell })) : [],
  );
}

export function stayedRows(contributions: readonly HeatContribution[]): readonly StayRow[] {
  return contributions.flatMap((c, walk): readonly StayRow[] => {
    if (c.kind === 'walk') return stretchesOfStay(c, walk);
    return c.body.sentiment === 'stay' ? [{ person: c.person, cell: c.body.cell, seconds: null, walk: null }] : [];
  });
}

function stretchesOfStay(c: Extract<HeatContribution, { kind: 'walk' }>, walk: number): readonly StayRow[] {
  return c.body.cells.flatMap((cell, i) => {
    const seconds = c.body.seconds[i] ?? 0;
    return seconds >= staySeconds ? [{ person: c.person, cell, seconds, walk }] : [];
  });
}

export function markRows(contributions: readonly HeatContribution[], sentiment: Sentiment): readonly PersonRow[] {
  return contributions.flatMap((c) =>
    c.kind === 'spot' && c.body.sentiment === sentiment
      ? [{ person: c.person, cell: cellOf(c.body, digestLevel) }]
      : [],
  );
}
