import type { HeatCell, HeatLayer, HeatSlice, Snapshot } from '../../protocol/snapshot.ts';
import { rankCells } from './rank-cells.ts';

/** What the map can show of heat, and if nothing, why: each has its own words. */
export type ShownHeat =
  /** Fewer than k people in the whole campaign: "9 av 10 deltakere" (privacy rule 18). */
  | { readonly kind: 'few-people' }
  /** Enough people, but nobody has made an utgave. */
  | { readonly kind: 'no-snapshot' }
  | { readonly kind: 'few-in-slice'; readonly slice: HeatSlice }
  /** Enough people in the slice, but no cell where k of them met. */
  | { readonly kind: 'no-cells'; readonly slice: HeatSlice }
  | { readonly kind: 'cells'; readonly slice: HeatSlice; readonly cells: readonly HeatCell[] };

export interface HeatWish {
  readonly snapshot: Snapshot | null;
  readonly layer: HeatLayer;
  /** One that this utgave does not offer (an old link) is answered with the first, `all`. */
  readonly slice: string;
  /** Distinct people in the campaign now, and the campaign's k. */
  readonly people: number;
  readonly k: number;
}

export function chooseHeat({ snapshot, layer, slice: wanted, people, k }: HeatWish): ShownHeat {
  const all = snapshot?.slices[0];
  if (snapshot === null || all === undefined) return { kind: people < k ? 'few-people' : 'no-snapshot' };
  if (all.people < snapshot.k) return { kind: people < k ? 'few-people' : 'no-snapshot' };
  const slice = snapshot.slices.find((offered) => offered.slice === wanted) ?? all;
  if (slice.people < snapshot.k) return { kind: 'few-in-slice', slice };
  const cells = slice.layers[layer] ?? [];
  return cells.length === 0 ? { kind: 'no-cells', slice } : { kind: 'cells', slice, cells: rankCells(cells) };
}
