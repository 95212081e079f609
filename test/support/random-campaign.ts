import fc from 'fast-check';
import { cellToLatLng, cellToParent, gridDisk, latLngToCell } from 'h3-js';
import { ageBands, aids } from '../../src/domain/privacy/about-person.ts';
import { dayParts, weekParts } from '../../src/domain/privacy/coarse-time.ts';
import { sentiments } from '../../src/domain/spot/sentiment.ts';
import type { StoredContribution } from '../../src/server/aggregate/ports.ts';

// A quarter some hundred metres wide and two places far from it: enough to meet each level.
const quarter = gridDisk(latLngToCell(58.1467, 7.9956, 12), 4);
const far = [latLngToCell(58.2, 8.1, 12), latLngToCell(58.5, 8.8, 12)];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...quarter.slice(0, 7)) },
  { weight: 5, arbitrary: fc.constantFrom(...quarter) },
  { weight: 1, arbitrary: fc.constantFrom(...far) },
);
const month = fc.constantFrom('2026-01', '2026-02', '2026-05', '2026-07', '2026-10', '2026-12', 'unknown');
const part = fc.constantFrom(...dayParts);
const person = (people: number) => fc.integer({ min: 1, max: people }).map((n) => `person-${n}-of-many`);

const walkBody = fc
  .record({
    visits: fc.uniqueArray(fc.record({ cell, seconds: fc.constantFrom(0, 10, 110, 120, 300, 660, 1300, 2000) }), {
      minLength: 1,
      maxLength: 12,
      selector: (visit) => visit.cell,
    }),
    time: fc.record({ month, week: fc.constantFrom(...weekParts), part }),
    age: fc.constantFrom(undefined, ...ageBands),
    aid: fc.constantFrom(undefined, ...aids),
  })
  .map(({ visits, ...rest }) => {
    const sorted = [...visits].sort((a, b) => (a.cell < b.cell ? -1 : 1));
    const cells = sorted.map((visit) => visit.cell);
    return { origin: 'recorded' as const, cells, seconds: sorted.map((visit) => visit.seconds), ...rest };
  });
const time = fc.record({ month, part });
const markBody = fc.record({ sentiment: fc.constantFrom(...sentiments), cell, time }).map(({ cell: at, ...rest }) => {
  const [lat, lng] = cellToLatLng(at);
  return { ...rest, kind: 'bench', lat: Number(lat.toFixed(5)), lng: Number(lng.toFixed(5)) };
});
const stayBody = fc
  .record({ cell, time })
  .map((stay) => ({ sentiment: 'stay' as const, cell: cellToParent(stay.cell, 11), time: stay.time }));

/** Contributions of up to `people` persons around one quarter, in no order. */
export const randomContributions = (people: number): fc.Arbitrary<readonly StoredContribution[]> => {
  const contribution = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('walk' as const), person: person(people), body: walkBody }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('spot' as const),
        person: person(people),
        body: fc.oneof(markBody, stayBody),
        moderation: fc.constantFrom('waiting' as const, 'approved' as const, 'rejected' as const),
      }),
    },
  );
  return fc
    .array(contribution, { maxLength: 120, size: 'max' })
    .map((list) => list.map((c, i) => ({ id: `contribution-${i}-of-many`, rev: 1, ...c })));
};
