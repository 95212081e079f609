import fc from 'fast-check';
import { cellToChildren, latLngToCell } from 'h3-js';
import { expect, test } from 'vitest';
import type { HeatContribution } from '../../../src/domain/heat/contribution.ts';
import { countedPersons, makeSlices } from '../../../src/domain/heat/make-slices.ts';
import { randomContributions } from '../../support/random-campaign.ts';
import { readArtefact } from '../../support/read-artefact.ts';

/** Many campaigns, on a machine that may be busy. */
const patient = { timeout: 60_000 };

const k = fc.constantFrom(5, 7, 10);

test('random campaigns publish what their raw contributions allow, and nothing else', patient, () => {
  let shown = 0;
  fc.assert(
    fc.property(randomContributions(22), k, (contributions, needed) => {
      const slices = makeSlices(contributions, { k: needed });
      shown += slices.reduce((sum, s) => sum + s.layers.walked.length + s.layers.stayed.length, 0);
      const said = JSON.stringify({ k: needed, slices });
      expect(readArtefact(said, contributions)).toEqual([]);
    }),
    { numRuns: 80 },
  );
  expect(shown).toBeGreaterThan(1000);
});

test('the order of the contributions changes nothing', () => {
  fc.assert(
    fc.property(randomContributions(15), (contributions) => {
      expect(makeSlices([...contributions].reverse(), { k: 5 })).toEqual(makeSlices(contributions, { k: 5 }));
    }),
    { numRuns: 40 },
  );
});

const time = { month: '2026-05', week: 'weekday', part: 'day' } as const;
const here = latLngToCell(59.9, 10.7, 12);
const walk = (person: number, cells = [here], seconds = 0): HeatContribution => ({
  kind: 'walk',
  person: `p${person}`,
  body: { cells, seconds: cells.map(() => seconds), time },
});
const people = (count: number) => Array.from({ length: count }, (_, i) => i);
const all = (contributions: readonly HeatContribution[], needed = 10) => {
  const slice = makeSlices(contributions, { k: needed })[0];
  if (!slice) throw new Error('no slice');
  return slice;
};

test('nine people who walk every day are still nine', () => {
  const nine = people(9).flatMap((p) => people(30).map(() => walk(p)));
  expect(all(nine)).toMatchObject({ slice: 'all', people: 0, layers: { walked: [] } });
  expect(all([...nine, walk(9)]).layers.walked).toEqual([{ cell: here, level: 12, areaM2: 220, people: 10 }]);
});

test('a parent shows its remaining rows, only when they are of k people by themselves', () => {
  const [busy, ...rest] = cellToChildren(latLngToCell(59.9, 10.7, 11), 12);
  const busyWalks = people(12).map((p) => walk(p, [busy as string]));
  const strayed = (count: number) => people(count).map((p) => walk(p, [rest[p % rest.length] as string]));
  expect(all([...busyWalks, ...strayed(9)]).layers.walked.map((c) => c.level)).toEqual([12]);
  expect(
    all([...busyWalks, ...strayed(10)])
      .layers.walked.map((c) => c.level)
      .sort(),
  ).toEqual([11, 12]);
});

test('a stay is two minutes in one cell in one walk, not two times one minute', () => {
  expect(all(people(10).flatMap((p) => [walk(p, [here], 110), walk(p, [here], 110)])).layers.stayed).toEqual([]);
  expect(all(people(10).map((p) => walk(p, [here], 120))).layers.stayed).toMatchObject([{ cell: here, minutes: 2 }]);
});

test('stay marks join at their own level and bring no minutes', () => {
  const cell = latLngToCell(59.9, 10.7, 11);
  const stays = people(10).map(
    (p): HeatContribution => ({
      kind: 'spot',
      person: `p${p}`,
      moderation: 'waiting',
      body: { sentiment: 'stay', cell, time },
    }),
  );
  expect(all(stays).layers.stayed).toEqual([{ cell, level: 11, areaM2: expect.any(Number), people: 10 }]);
});

test('a rejected mark is as if never said, also among the persons counted', () => {
  const mark = (p: number, moderation: 'approved' | 'rejected'): HeatContribution => ({
    kind: 'spot',
    person: `p${p}`,
    moderation,
    body: { sentiment: 'problem', lat: 59.9, lng: 10.7, time },
  });
  const marks = [...people(9).map((p) => mark(p, 'approved')), mark(9, 'rejected')];
  expect(all(marks)).toMatchObject({ people: 0, layers: { problem: [] } });
  expect(countedPersons(marks)).not.toContain('p9');
  expect(all([...marks, mark(9, 'approved')]).layers.problem).toHaveLength(1);
});

test('k under five is refused rather than published', () => {
  for (const tooSmall of [4, 0, -1, 5.5, Number.NaN]) expect(() => makeSlices([], { k: tooSmall })).toThrow(RangeError);
});
