import { latLngToCell } from 'h3-js';
import { expect, test } from 'vitest';
import type { Campaign } from '../../../src/protocol/campaign.ts';
import { makeSnapshot } from '../../../src/server/aggregate/make-snapshot.ts';
import type { KeptSnapshot, StoredContribution } from '../../../src/server/aggregate/ports.ts';
import { createSnapshotJob } from '../../../src/server/aggregate/snapshot-job.ts';
import { campaignOf, memorySnapshotStore } from '../../support/memory-snapshot-store.ts';

const here = latLngToCell(58.1467, 7.9956, 12);
const there = latLngToCell(58.15, 8.01, 12);
const walkBy = (person: number, at = here): StoredContribution => ({
  id: `walk-${person}-${at}`,
  rev: 1,
  kind: 'walk',
  person: `p${person}`,
  body: { origin: 'recorded', cells: [at], seconds: [60], time: { month: '2026-05', week: 'weekday', part: 'day' } },
});
const walksBy = (people: number) => Array.from({ length: people }, (_, i) => walkBy(i));

function house(people: number, changes: Partial<Campaign> = {}) {
  const campaign = campaignOf(changes);
  const store = memorySnapshotStore(campaign);
  store.contributions.set(campaign.id, walksBy(people));
  let ids = 0;
  let day = '2026-05-20';
  let meanwhile = () => {};
  const job = createSnapshotJob({
    store,
    make: async (order) => {
      meanwhile();
      return makeSnapshot(order);
    },
    newId: () => `utgave-${++ids}`,
    today: () => day,
  });
  return {
    store,
    job,
    byHand: () => job.makeSnapshot(campaign.id),
    let: (...walks: StoredContribution[]) =>
      store.contributions.set(campaign.id, [...(store.contributions.get(campaign.id) ?? []), ...walks]),
    on: (newDay: string) => {
      day = newDay;
    },
    whileMaking: (work: () => void) => {
      meanwhile = () => {
        meanwhile = () => {};
        work();
      };
    },
  };
}

const cellsOf = (kept: KeptSnapshot | undefined) =>
  kept?.snapshot.slices[0]?.layers.walked.map(({ cell }) => cell) ?? [];

const walkedBy = (kept: { snapshot: { slices: { layers: { walked: { people: number }[] } }[] } } | undefined) =>
  kept?.snapshot.slices[0]?.layers.walked.map((cell) => cell.people);

test('nine people get no utgave and are told how many they are', async () => {
  const { job, byHand, store } = house(9);
  expect(await byHand()).toEqual({ ok: false, hold: 'too-few-people' });
  expect(await job.describeCampaigns()).toMatchObject([
    { people: 9, hold: 'too-few-people', snapshotMadeOn: null, waitingMarks: 0 },
  ]);
  expect(store.kept).toEqual([]);
});

test('twelve people may have one utgave before the close, when the planner asks, and one after it by itself', async () => {
  const { job, byHand, store, on } = house(12);
  expect(await job.makeDue()).toEqual([]);
  expect(await byHand()).toMatchObject({ ok: true, snapshot: { id: 'utgave-1', madeOn: '2026-05-20', k: 10 } });
  on('2026-05-29');
  expect(await byHand()).toEqual({ ok: false, hold: 'already-before-close' });
  expect(await job.makeDue()).toEqual([]);
  on('2026-07-01');
  expect(await job.makeDue()).toEqual(['innsamling']);
  on('2026-07-02');
  expect(await job.makeDue()).toEqual([]);
  expect(store.kept.map(({ snapshot }) => snapshot.madeOn)).toEqual(['2026-05-20', '2026-07-01']);
  expect(store.kept[0]?.persons).toHaveLength(12);
});

test('from k on only the class of people is told', async () => {
  expect(await house(14).job.describeCampaigns()).toMatchObject([{ people: 10, hold: null }]);
  expect(await house(15).job.describeCampaigns()).toMatchObject([{ people: 15 }]);
});

test('a crowd gets one by itself each day that ten came or left, not the same day again', async () => {
  const { job, let: arrive, on } = house(60);
  expect(await job.makeDue()).toEqual(['innsamling']);
  arrive(...walksBy(70).slice(60));
  expect(await job.makeDue()).toEqual([]);
  on('2026-05-21');
  expect(await job.makeDue()).toEqual(['innsamling']);
  arrive(...walksBy(79).slice(70));
  on('2026-05-22');
  expect(await job.makeDue()).toEqual([]);
  expect(await job.makeSnapshot('innsamling')).toEqual({ ok: false, hold: 'too-few-changes' });
});

test('a withdrawal is answered by a new utgave of the same people, without the person and without newcomers', async () => {
  const { job, byHand, store, let: arrive, on } = house(15);
  await byHand();
  arrive(...walksBy(29).slice(15));
  store.withdraw('innsamling', 'p3');
  on('2026-05-21');
  expect(await job.describeCampaigns()).toMatchObject([{ hold: null }]);
  expect(await job.makeDue()).toEqual(['innsamling']);
  expect(store.kept.map(walkedBy)).toEqual([[15], [10]]);
  expect(store.kept[1]?.persons).not.toContain('p3');
  expect(store.kept[1]?.persons).toHaveLength(14);
  expect(await job.makeDue()).toEqual([]);
});

test('a withdrawal lets in no new walk and no longer one of those who were there, however often', async () => {
  const { byHand, store, let: arrive } = house(15);
  arrive(...Array.from({ length: 9 }, (_, person) => walkBy(person, there)));
  await byHand();
  const firstCells = cellsOf(store.kept[0]);
  expect(firstCells).not.toContain(there);
  // The tenth on the other street, by somebody who was counted: as a walk of its own, and as a longer rev of the old one.
  arrive(walkBy(9, there));
  const [old] = walksBy(11).slice(10);
  const longer = { ...old, rev: 2, body: { ...old?.body, cells: [here, there].sort(), seconds: [60, 60] } };
  store.contributions.set('innsamling', [
    ...(store.contributions.get('innsamling') ?? []).filter(({ id }) => id !== old?.id),
    longer as StoredContribution,
  ]);
  for (const person of ['p13', 'p14']) {
    store.withdraw('innsamling', person);
    expect(await byHand()).toMatchObject({ ok: true });
    expect(cellsOf(store.kept.at(-1)).filter((cell) => !firstCells.includes(cell))).toEqual([]);
  }
  expect(store.kept).toHaveLength(3);
  expect(walkedBy(store.kept.at(-1))).toEqual([10]);
});

test('when a withdrawal leaves too few, the new utgave is an empty one', async () => {
  const { job, byHand, store } = house(10);
  await byHand();
  store.withdraw('innsamling', 'p0');
  expect(await job.makeDue()).toEqual(['innsamling']);
  expect(store.kept.map(walkedBy)).toEqual([[10], []]);
  expect(store.kept[1]?.snapshot.slices.every((slice) => slice.people === 0)).toBe(true);
});

test('who withdraws while an utgave is being made is not in the one that stays', async () => {
  const { byHand, store, whileMaking } = house(16);
  whileMaking(() => store.withdraw('innsamling', 'p7'));
  const made = await byHand();
  expect(made).toMatchObject({ ok: true, snapshot: { id: 'utgave-2' } });
  expect(store.kept.at(-1)?.persons).not.toContain('p7');
});

test('two planners who press at once get one utgave', async () => {
  const { byHand, store } = house(20);
  const [first, second] = await Promise.all([byHand(), byHand()]);
  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, hold: 'already-before-close' });
  expect(store.kept).toHaveLength(1);
});

test('a demo may be made any time, but by itself only when somebody came', async () => {
  const { job, byHand, let: arrive } = house(12, { demo: true });
  expect(await job.makeDue()).toEqual(['innsamling']);
  expect(await job.makeDue()).toEqual([]);
  expect((await byHand()).ok).toBe(true);
  arrive(walkBy(12));
  expect(await job.makeDue()).toEqual(['innsamling']);
});

test('a campaign that fails does not keep the others waiting', async () => {
  const { job, store, on } = house(12, { k: 3 });
  store.campaigns.push(campaignOf({ id: 'nabo' }));
  store.contributions.set('nabo', walksBy(12));
  on('2026-07-01');
  await expect(job.makeDue()).rejects.toThrow(AggregateError);
  expect(store.kept.map(({ snapshot }) => snapshot.campaign)).toEqual(['nabo']);
  on('2026-07-02');
  await expect(job.makeSnapshot('ukjent')).rejects.toThrow('ukjent');
});

test('a mark rejected while the utgave is made is not in the one that is kept', async () => {
  const { byHand, store, whileMaking } = house(16);
  const marksOf = (moderation: 'waiting' | 'rejected') =>
    walksBy(16).map(({ person }, i): StoredContribution => {
      const body = { sentiment: 'problem', kind: 'ice', lat: 58.1467, lng: 7.9956 } as const;
      const time = { month: '2026-05', part: 'day' } as const;
      return { id: `mark-${i}`, rev: 1, kind: 'spot', person, body: { ...body, time }, moderation };
    });
  store.contributions.set('innsamling', [...walksBy(16), ...marksOf('waiting')]);
  whileMaking(() => store.contributions.set('innsamling', [...walksBy(16), ...marksOf('rejected')]));
  expect(await byHand()).toMatchObject({ ok: true, snapshot: { id: 'utgave-2' } });
  expect(store.kept.at(-1)?.snapshot.slices[0]?.layers.problem).toEqual([]);
});
