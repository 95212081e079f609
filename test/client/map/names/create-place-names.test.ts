import { expect, test } from 'vitest';
import type { MapSourceProp } from '../../../../src/client/map/map-props.ts';
import { createPlaceNames } from '../../../../src/client/map/names/create-place-names.ts';
import { positionInTile } from '../../../../src/client/map/names/tile-grid.ts';
import { encodeTile } from '../../../support/encode-tile.ts';

const origin = 'https://kommune.example';
const tiles: MapSourceProp = { kind: 'tiles', url: '/map/{z}/{x}/{y}', maxZoom: 14, attribution: '' };
const tile = { z: 14, x: 8665, y: 4428 };
const middle = positionInTile(tile, { x: 0.5, y: 0.5 });
const street = encodeTile({
  transportation_name: [
    {
      type: 2,
      corners: [
        [0, 2048],
        [4096, 2048],
      ],
      properties: { class: 'minor', name: 'Storgata' },
    },
  ],
});
const line = [positionInTile(tile, { x: 0.3, y: 0.5 }), positionInTile(tile, { x: 0.7, y: 0.5 })];
const here = () => new AbortController().signal;

function reader(source: MapSourceProp | undefined, answer: (address: string) => ArrayBuffer | null) {
  const asked: string[] = [];
  const names = createPlaceNames(
    () => source,
    async (address) => {
      asked.push(address);
      return answer(address);
    },
    origin,
  );
  return { asked, names };
}

test('streets come from the tiles of our own server, each asked for once', async () => {
  const { asked, names } = reader(tiles, (address) => (address.endsWith('/14/8665/4428') ? street : null));
  const runs = await names.streetsAlong([line, []], here());
  expect(runs?.map((some) => some.map(({ name }) => name))).toEqual([['Storgata'], []]);
  expect((await names.namesNear([middle, line[0] ?? middle], here()))?.map(({ at }) => at)).toEqual([
    'Storgata',
    'Storgata',
  ]);
  expect(asked).toContain('https://kommune.example/map/14/8665/4428');
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.every((address) => address.startsWith(`${origin}/map/`))).toBe(true);
});

test('without a map, or with one too coarse for streets, nothing is asked', async () => {
  for (const source of [undefined, { ...tiles, kind: 'none' as const }, { ...tiles, maxZoom: 12 }]) {
    const { asked, names } = reader(source, () => street);
    expect(await names.streetsAlong([line], here())).toBeNull();
    expect(await names.namesNear([middle], here())).toBeNull();
    expect(asked).toEqual([]);
  }
});

test('no tile, no name, and no fault; the next question asks again', async () => {
  let isAway = true;
  const { asked, names } = reader(tiles, () => {
    if (isAway) throw new Error('no contact');
    return street;
  });
  expect(await names.streetsAlong([line], here())).toBeNull();
  isAway = false;
  expect(await names.streetsAlong([line], here())).not.toBeNull();
  expect(asked.length).toBeGreaterThan(1);
});

test('a broken tile names nothing', async () => {
  const { names } = reader(tiles, () => Uint8Array.of(26, 200, 1, 7, 7, 7).buffer);
  expect(await names.streetsAlong([line], here())).toBeNull();
});

test('who has gone away is not answered, and no further tile is asked for', async () => {
  const leaving = new AbortController();
  const { asked, names } = reader(tiles, () => {
    leaving.abort();
    return null;
  });
  const far = [middle, positionInTile({ ...tile, x: tile.x + 40 }, { x: 0.5, y: 0.5 })];
  const area = { near: far, far: [] };
  expect(await names.indexAround(area, leaving.signal, () => undefined)).toBeNull();
  expect(asked.length).toBeLessThanOrEqual(4);
});

test('the search tells how far it has read, and finds what was read', async () => {
  const shares: number[] = [];
  const { names } = reader(tiles, (address) => (address.endsWith('/14/8665/4428') ? street : null));
  const index = await names.indexAround({ near: [middle], far: [] }, here(), (share) => shares.push(share));
  expect(index?.names.map(({ name }) => name)).toEqual(['Storgata']);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
