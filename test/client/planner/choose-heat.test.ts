import { expect, test } from 'vitest';
import { chooseHeat } from '../../../src/client/planner/choose-heat.ts';
import type { HeatCell, HeatSlice, Snapshot } from '../../../src/protocol/snapshot.ts';

const cell: HeatCell = { cell: '8c0818d16d06bff', level: 12, areaM2: 195, people: 10 };
const sliceOf = (slice: string, people: number, walked: HeatCell[]): HeatSlice => ({
  slice,
  people,
  layers: { walked, stayed: [], pleasant: [], problem: [], missing: [] },
});
const snapshotOf = (...slices: HeatSlice[]): Snapshot => ({
  id: 's',
  campaign: 'c',
  madeOn: '2026-03-03',
  k: 10,
  slices,
});
const wish = { layer: 'walked', slice: 'all', people: 15, k: 10 } as const;

test('fewer than k people say so, with or without an utgave', () => {
  expect(chooseHeat({ ...wish, snapshot: null, people: 9 }).kind).toBe('few-people');
  expect(chooseHeat({ ...wish, snapshot: snapshotOf(sliceOf('all', 0, [])), people: 9 }).kind).toBe('few-people');
});

test('enough people without an utgave, or with one from before they came, wait for the next', () => {
  expect(chooseHeat({ ...wish, snapshot: null }).kind).toBe('no-snapshot');
  expect(chooseHeat({ ...wish, snapshot: snapshotOf(sliceOf('all', 0, [])) }).kind).toBe('no-snapshot');
});

test('a slice below k shows nothing even if cells should stand in it', () => {
  const snapshot = snapshotOf(sliceOf('all', 15, [cell]), sliceOf('season-winter', 0, [cell]));
  expect(chooseHeat({ ...wish, snapshot, slice: 'season-winter' }).kind).toBe('few-in-slice');
});

test('a slice that this utgave does not offer is answered with all', () => {
  const shown = chooseHeat({ ...wish, snapshot: snapshotOf(sliceOf('all', 15, [cell])), slice: 'aid-jetpack' });
  expect(shown).toEqual({ kind: 'cells', slice: expect.objectContaining({ slice: 'all' }), cells: [cell] });
});

test('a layer where nobody met is empty, not an error', () => {
  expect(chooseHeat({ ...wish, snapshot: snapshotOf(sliceOf('all', 15, [cell])), layer: 'missing' }).kind).toBe(
    'no-cells',
  );
});
