import { expect, test } from 'vitest';
import { positionInTile, tilesNear } from '../../../../src/client/map/names/tile-grid.ts';

const torvet = { lat: 63.4305, lng: 10.3951 };
const names = (tiles: ReturnType<typeof tilesNear>) => tiles.map(({ z, x, y }) => `${z}/${x}/${y}`);

test('the tile that holds a place, and its neighbours only where they are near', () => {
  // By the formula of the OpenStreetMap wiki.
  expect(names(tilesNear([torvet], 0, 14))).toEqual(['14/8665/4428']);
  expect(names(tilesNear([torvet], 30, 14))).toEqual(['14/8665/4428']);
  // 40 m from its northern edge and 101 m from its western one.
  expect(names(tilesNear([torvet], 60, 14))).toEqual(['14/8665/4427', '14/8665/4428']);
  expect(tilesNear([torvet], 160, 14)).toHaveLength(4);
});

test('each tile once, also along a line within it', () => {
  const line = Array.from({ length: 50 }, (_, i) => ({ lat: 63.4305 - i * 0.0001, lng: 10.3951 }));
  expect(names(tilesNear(line, 0, 14))).toEqual(['14/8665/4428']);
  expect(tilesNear([torvet, torvet], 1200, 14)).toHaveLength(16);
});

test('a place in a tile is where the tile says', () => {
  const { lat, lng } = positionInTile({ z: 14, x: 8665, y: 4428 }, { x: 0.5, y: 0.5 });
  expect(names(tilesNear([{ lat, lng }], 0, 14))).toEqual(['14/8665/4428']);
  expect(positionInTile({ z: 0, x: 0, y: 0 }, { x: 0.5, y: 0.5 })).toEqual({ lat: 0, lng: 0 });
});
