import { expect, test } from 'vitest';
import { foldName } from '../../../src/domain/geo/fold-name.ts';
import type { MapWay } from '../../../src/domain/geo/map-names.ts';
import { indexNames, nearNames, searchNames } from '../../../src/domain/geo/search-names.ts';
import { tangentPlane } from '../../../src/domain/geo/tangent-plane.ts';

const here = { lat: 63.43, lng: 10.39 };
const plane = tangentPlane(here);
const at = (x: number, y: number) => plane.toPosition({ x, y });
const street = (name: string | null, x: number, y: number): MapWay => ({
  name,
  kind: 'street',
  points: [at(x - 50, y), at(x, y), at(x + 50, y)],
});

const index = indexNames(
  {
    ways: [
      street('Øvre Bakklandet', 300, 0),
      street('Bakklandet', 900, 0),
      street('Bakklandet', 400, 0),
      street('Storgata', 100, 0),
      street('Storgata', 5000, 0),
      street('Nedre Møllenberg gate', 200, 0),
      street(null, 0, 0),
    ],
    places: [{ name: 'Åsheim barneskole', kind: 'school', position: at(0, 600), reachMetres: 150 }],
    rivers: [],
  },
  here,
);
const found = (written: string) => searchNames(index, written, 10).map(({ name }) => name);

test('written without Norwegian letters, in any case, as one writes them', () => {
  expect(found('ovre bakk')).toEqual(['Øvre Bakklandet']);
  expect(found('ØVRE')).toEqual(['Øvre Bakklandet']);
  expect(found('asheim')).toEqual(['Åsheim barneskole']);
  expect(found('Aasheim')).toEqual(['Åsheim barneskole']);
  expect(found('mollenberg')).toEqual(['Nedre Møllenberg gate']);
  expect(foldName('  St. Olavs-gate 3 ')).toBe('st olavs gate 3');
});

test('what begins so comes first, then a word that does, then the rest; nearest first', () => {
  expect(found('bakklandet')).toEqual(['Bakklandet', 'Øvre Bakklandet']);
  expect(found('gat')).toEqual(['Nedre Møllenberg gate', 'Storgata', 'Storgata']);
});

test('a street comes before the shop that took its name', () => {
  const shop = { name: 'Storgata Blomster', kind: 'shop' as const, position: at(10, 0), reachMetres: 150 };
  const both = indexNames({ ways: [street('Nye Storgata', 900, 0)], places: [shop], rivers: [] }, here);
  expect(searchNames(both, 'storg', 10).map(({ name }) => name)).toEqual(['Nye Storgata', 'Storgata Blomster']);
});

test('what is found says which part of the town it lies in, a part itself does not', () => {
  const ila = { name: 'Ila', kind: 'area' as const, position: at(0, 0), reachMetres: 1200 };
  const there = indexNames({ ways: [street('Ilevollen', 300, 0)], places: [ila], rivers: [] }, here);
  expect(searchNames(there, 'il', 10).map(({ name, area }) => [name, area])).toEqual([
    ['Ila', null],
    ['Ilevollen', 'Ila'],
  ]);
});

test('one street in several parts is one, at its nearest part; two towns may have a Storgata each', () => {
  expect(searchNames(index, 'bakk', 10)[0]?.metresAway).toBeCloseTo(400, -1);
  const two = searchNames(index, 'storgata', 10).map(({ metresAway }) => Math.round(metresAway / 100) * 100);
  expect(two).toEqual([100, 5000]);
});

test('a street that goes on as a path is found once', () => {
  const path: MapWay = { ...street('Kirkegata', 200, 0), kind: 'path' };
  const both = indexNames({ ways: [path, street('Kirkegata', 300, 0)], places: [], rivers: [] }, here);
  expect(searchNames(both, 'kirkeg', 10)).toHaveLength(1);
});

test('one letter is no question, and there are never more than asked for', () => {
  expect(found('b')).toEqual([]);
  expect(found(' . ')).toEqual([]);
  expect(found('finnes ikke')).toEqual([]);
  expect(searchNames(index, 'gat', 1)).toHaveLength(1);
});

test('without a letter written: what lies nearest, but not where one is, no business, and no part of a town', () => {
  const around = indexNames(
    {
      ways: [street('Her', 0, 0), street('Storgata', 100, 0), street('Kirkegata', 300, 0)],
      places: [
        { name: 'Kiosken', kind: 'shop', position: at(20, 0), reachMetres: 50 },
        { name: 'Sentrum', kind: 'area', position: at(50, 0), reachMetres: 1000 },
        { name: 'Torvet', kind: 'square', position: at(200, 0), reachMetres: 100 },
      ],
      rivers: [],
    },
    here,
  );
  const near = nearNames(around, 10);
  expect(near.map(({ name }) => name)).toEqual(['Storgata', 'Torvet', 'Kirkegata']);
  expect(near[0]?.area).toBe('Sentrum');
  expect(nearNames(around, 2)).toHaveLength(2);
});
