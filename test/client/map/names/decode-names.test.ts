import { expect, test } from 'vitest';
import { decodeNames } from '../../../../src/client/map/names/decode-names.ts';
import { encodeTile, type RawFeature } from '../../../support/encode-tile.ts';

const trondheim = { z: 14, x: 8665, y: 4428 };
const line = (properties: RawFeature['properties']): RawFeature => ({
  type: 2,
  corners: [
    [0, 0],
    [4096, 4096],
  ],
  properties,
});
const point = (properties: RawFeature['properties']): RawFeature => ({ type: 1, corners: [[2048, 2048]], properties });

test('ways by name and kind, at the place on earth where the tile lies', () => {
  const { ways } = decodeNames(
    encodeTile({
      transportation_name: [
        line({ class: 'minor', name: 'Storgata', 'name:latin': 'Main Street' }),
        line({ class: 'tertiary', 'name:latin': 'Kjøpmannsgata' }),
        line({ class: 'path', subclass: 'steps' }),
        line({ class: 'rail', name: 'Dovrebanen' }),
      ],
      transportation: [
        line({ class: 'path' }),
        line({ class: 'path', brunnel: 'bridge' }),
        line({ class: 'path', brunnel: 'tunnel' }),
        line({ class: 'pier' }),
        line({ class: 'service', name: 'not the layer of names' }),
        line({ class: 'minor_construction' }),
        line({ class: 'motorway' }),
        line({ class: 'ferry' }),
      ],
    }),
    trondheim,
  );
  expect(ways.map(({ name, kind }) => [name, kind])).toEqual([
    ['Storgata', 'street'],
    ['Kjøpmannsgata', 'street'],
    [null, 'steps'],
    [null, 'path'],
    [null, 'bridge'],
    [null, 'underpass'],
    [null, 'pier'],
    [null, 'street'],
  ]);
  // The corners of tile 14/8665/4428, by 2·atan(e^y) − π/2, which the code does not use.
  expect(ways[0]?.points[0]?.lng).toBeCloseTo(10.3930664, 6);
  expect(ways[0]?.points[0]?.lat).toBeCloseTo(63.4308602, 6);
  expect(ways[0]?.points[1]?.lng).toBeCloseTo(10.4150391, 6);
  expect(ways[0]?.points[1]?.lat).toBeCloseTo(63.4210307, 6);
});

test('places by kind and reach; nothing without a name', () => {
  const { places } = decodeNames(
    encodeTile({
      place: [point({ class: 'suburb', name: 'Midtbyen' }), point({ class: 'farm', name: 'Nordre' })],
      poi: [
        point({ class: 'bus', subclass: 'bus_stop', name: 'Torget' }),
        point({ class: 'shop', subclass: 'tattoo', name: 'Blekk' }),
        point({ class: 'bench', subclass: 'bench' }),
        point({ class: 'bench', subclass: 'bench', name: '  ' }),
      ],
      water_name: [line({ class: 'river', name: 'Nidelva' })],
      mountain_peak: [point({ class: 'peak', name: 'Gråkallen', ele: 552 })],
      park: [point({ class: 'nature_reserve', name: 'Kuhaugen' })],
      housenumber: [point({ housenumber: '7' })],
    }),
    trondheim,
  );
  expect(places.map(({ name, kind, reachMetres }) => [name, kind, reachMetres])).toEqual([
    ['Midtbyen', 'area', 1200],
    ['Nordre', 'other', 150],
    ['Torget', 'stop', 150],
    ['Blekk', 'other', 150],
    ['Nidelva', 'water', 150],
    ['Gråkallen', 'hill', 150],
    ['Kuhaugen', 'park', 150],
  ]);
  expect(places[0]?.position.lng).toBeCloseTo(10.4040527, 6);
});

test('a river is a border whatever layer has it, a stream is none', () => {
  const { rivers } = decodeNames(
    encodeTile({
      waterway: [line({ class: 'river' }), line({ class: 'stream', name: 'Ilabekken' })],
      water_name: [line({ class: 'river', name: 'Nidelva' }), point({ class: 'lake', name: 'Kyvatnet' })],
    }),
    trondheim,
  );
  expect(rivers).toHaveLength(2);
});

test('a tile without any of these layers names nothing', () => {
  expect(decodeNames(encodeTile({ building: [line({})] }), trondheim)).toEqual({
    ways: [],
    places: [],
    rivers: [],
  });
});
