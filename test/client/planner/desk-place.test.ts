import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskSections, firstPlace, readDeskPlace, writeDeskPlace } from '../../../src/client/planner/desk-place.ts';
import { heatLayers, moderations } from '../../../src/protocol/snapshot.ts';

const text = fc.string({ minLength: 1, maxLength: 30 });
const cell = fc.stringMatching(/^[0-9a-f]{15}$/);
const place = fc.record({
  section: fc.constantFrom(...deskSections),
  campaign: fc.option(text),
  layer: fc.constantFrom(...heatLayers),
  slice: text,
  cell: fc.option(cell),
  showsMarks: fc.boolean(),
  filter: fc.constantFrom(...moderations, 'all' as const),
  mark: fc.option(text),
});

test('every place in the desk comes back unchanged from its address', () => {
  fc.assert(
    fc.property(place, (there) => {
      expect(readDeskPlace(writeDeskPlace(there))).toEqual(there);
    }),
  );
});

test('the usual place has a clean address', () => {
  expect(writeDeskPlace(firstPlace)).toBe('');
  expect(readDeskPlace('')).toEqual(firstPlace);
});

test('an address from elsewhere falls back to what exists', () => {
  expect(readDeskPlace('?side=rapport&lag=snø&vis=nei&rute=javascript:1')).toEqual(firstPlace);
});

test('no two layers, filters or sections share an address', () => {
  const addresses = [
    ...heatLayers.map((layer) => writeDeskPlace({ ...firstPlace, layer })),
    ...moderations.map((filter) => writeDeskPlace({ ...firstPlace, filter, section: 'innkommet' })),
    ...deskSections.map((section) => writeDeskPlace({ ...firstPlace, section, mark: 'x' })),
  ];
  expect(new Set(addresses).size).toBe(addresses.length);
});
