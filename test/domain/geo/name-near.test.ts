import { expect, test } from 'vitest';
import type { MapNames, MapPlace, PlaceKind } from '../../../src/domain/geo/map-names.ts';
import { nameNear } from '../../../src/domain/geo/name-near.ts';
import { tangentPlane } from '../../../src/domain/geo/tangent-plane.ts';

const here = { lat: 63.43, lng: 10.39 };
const plane = tangentPlane(here);
const at = (x: number, y: number) => plane.toPosition({ x, y });
const place = (name: string, kind: PlaceKind, [x, y]: readonly [number, number], reachMetres = 150): MapPlace => ({
  name,
  kind,
  position: at(x, y),
  reachMetres,
});
const street = (name: string | null, north: number) => ({
  name,
  kind: 'street' as const,
  points: [at(-900, north), at(900, north)],
});
const names = (over: Partial<MapNames>): MapNames => ({ ways: [], places: [], rivers: [], ...over });

test('the nearest named street within 30 m, whatever unnamed lies nearer', () => {
  const ways = [street(null, 2), street('Storgata', -25), street('Sidegata', 29)];
  expect(nameNear(here, names({ ways })).at).toBe('Storgata');
  expect(nameNear(here, names({ ways: [street('Storgata', 31)] })).at).toBeNull();
});

test('a street whose corners all lie far away still passes here', () => {
  const ways = [{ name: 'Lang', kind: 'street' as const, points: [at(-5000, -5000), at(5000, 5000)] }];
  expect(nameNear(here, names({ ways })).at).toBe('Lang');
});

test('else the nearest landmark within 150 m; a shop is none', () => {
  const places = [
    place('Rema', 'shop', [10, 0]),
    place('Domkirken', 'church', [0, 140]),
    place('Parken', 'park', [0, -120]),
  ];
  expect(nameNear(here, names({ places })).at).toBe('Parken');
  expect(nameNear(here, names({ places, ways: [street('Storgata', 20)] })).at).toBe('Storgata');
  expect(nameNear(here, names({ places: [place('Domkirken', 'church', [0, 151])] })).at).toBeNull();
});

test('the nearest part of the town, though the middle of the town is nearer; the town where no part reaches', () => {
  const town = place('Trondheim', 'area', [50, 0], 15_000);
  const parts = [place('Midtbyen', 'area', [700, 0], 1200), place('Ila', 'area', [-900, 0], 1200)];
  expect(nameNear(here, names({ places: [town, ...parts] })).area).toBe('Midtbyen');
  expect(nameNear(at(0, 5000), names({ places: [town, ...parts] })).area).toBe('Trondheim');
  expect(nameNear(at(0, 20_000), names({ places: [town, ...parts] }))).toEqual({ at: null, area: null });
});

test('a part of the town beyond the river is not here; the town is on both sides', () => {
  const across = place('Bakklandet', 'area', [300, 0], 1200);
  const here1 = place('Midtbyen', 'area', [-600, 0], 1200);
  const town = place('Trondheim', 'area', [400, 0], 15_000);
  const river = [at(100, -2000), at(150, 10), at(100, 2000)];
  const area = (...places: readonly MapPlace[]) => nameNear(here, names({ places, rivers: [river] })).area;
  expect(area(across, here1, town)).toBe('Midtbyen');
  expect(area(across, town)).toBe('Trondheim');
  expect(nameNear(here, names({ places: [across, here1, town] })).area).toBe('Bakklandet');
  // The river ends before it comes between.
  const short = [at(100, 500), at(100, 2000)];
  expect(nameNear(here, names({ places: [across, here1], rivers: [short] })).area).toBe('Bakklandet');
});
