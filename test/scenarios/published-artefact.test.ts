import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/protocol/snapshot.ts';
import { makeSnapshot } from '../../src/server/aggregate/make-snapshot.ts';
import type { StoredContribution } from '../../src/server/aggregate/ports.ts';
import { createSnapshotJob } from '../../src/server/aggregate/snapshot-job.ts';
import { campaignOf, memorySnapshotStore } from '../support/memory-snapshot-store.ts';
import { randomContributions } from '../support/random-campaign.ts';
import { readArtefact } from '../support/read-artefact.ts';

/** Many campaigns, on a machine that may be busy. */
const patient = { timeout: 60_000 };

const job = (store: ReturnType<typeof memorySnapshotStore>) =>
  createSnapshotJob({
    store,
    make: async (order) => makeSnapshot(order),
    newId: () => 'utgave',
    today: () => '2026-05-20',
  });

/** The utgave as it leaves the server: text, read with nothing but the raw contributions beside it. */
async function publish(contributions: readonly StoredContribution[], k: number) {
  const store = memorySnapshotStore(campaignOf({ k }));
  store.contributions.set('innsamling', contributions);
  const made = await job(store).makeSnapshot('innsamling');
  return { store, json: made.ok ? JSON.stringify(made.snapshot) : null };
}

test(
  'what is published of random campaigns holds no cell under k, no number finer than its class and no name',
  patient,
  async () => {
    let cells = 0;
    await fc.assert(
      fc.asyncProperty(randomContributions(18), fc.constantFrom(5, 8, 10), async (contributions, k) => {
        const { json } = await publish(contributions, k);
        if (json === null) return;
        cells += (JSON.parse(json) as Snapshot).slices.flatMap((slice) => slice.layers.walked).length;
        expect(readArtefact(json, contributions)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(cells).toBeGreaterThan(1000);
  },
);

test(
  'what replaces an utgave after a withdrawal is true of those who are left, and says nothing new',
  patient,
  async () => {
    let replaced = 0;
    let wouldHaveTold = 0;
    await fc.assert(
      fc.asyncProperty(randomContributions(14), randomContributions(14), async (contributions, later) => {
        const { store, json } = await publish(contributions, 5);
        if (json === null) return;
        const gone = contributions[0]?.person ?? '';
        const old = new Set(contributions.map(({ person }) => person));
        // Those who were there go on walking, and others come.
        const arrived = later.map((one, i) => ({ ...one, id: `later-${i}-of-many` }));
        store.contributions.set('innsamling', [...contributions, ...arrived]);
        store.withdraw('innsamling', gone);
        const made = await job(store).makeDue();
        const newest = store.kept.at(-1);
        const left = contributions.filter(({ person }) => person !== gone);
        // A person whose every spot was rejected was in no utgave, so none is stale.
        if (made.length === 0) {
          expect(newest?.persons).not.toContain(gone);
          return;
        }
        replaced += 1;
        expect(readArtefact(JSON.stringify(newest?.snapshot), left)).toEqual([]);
        const ofOldPeople = [...left, ...arrived.filter(({ person }) => person !== gone && old.has(person))];
        if (readArtefact(JSON.stringify(newest?.snapshot), ofOldPeople).length > 0) wouldHaveTold += 1;
      }),
      { numRuns: 30 },
    );
    expect(replaced).toBeGreaterThan(15);
    expect(wouldHaveTold).toBeGreaterThan(10);
  },
);

const lonelyCell = { cell: '8c0995860c001ff', level: 12, areaM2: 300, people: 10 };

/** The reader must see what it is there for: each of these is a fault that a stranger could use. */
test.each<[string, (snapshot: Snapshot) => void, RegExp]>([
  ['a cell of too few', (s) => s.slices[0]?.layers.walked.push(lonelyCell), /has 0 people/],
  ['an exact number', (s) => Object.assign(s.slices[0]?.layers.walked[0] ?? {}, { people: 13 }), /says 13 of/],
  ['a missing cell', (s) => s.slices[0]?.layers.walked.splice(0, 1), /could be shown|says/],
  ['a person', (s) => Object.assign(s, { campaign: 'person-1-of-many' }), /names person/],
  ['a new field', (s) => Object.assign(s.slices[0] ?? {}, { walks: 3 }), /says walks/],
  [
    'another slice',
    (s) => s.slices.push({ ...(s.slices[0] as Snapshot['slices'][0]), slice: 'part-noon' }),
    /slices are/,
  ],
])('the reader finds %s', async (_what, spoil, fault) => {
  const [contributions] = fc.sample(randomContributions(18), { numRuns: 1, seed: 11 });
  const { json } = await publish(contributions ?? [], 10);
  const snapshot = JSON.parse(json ?? '') as Snapshot;
  spoil(snapshot);
  expect(readArtefact(JSON.stringify(snapshot), contributions ?? []).join('\n')).toMatch(fault);
});
