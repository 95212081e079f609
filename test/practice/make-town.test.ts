import { expect, test } from 'vitest';
import { isKindOf } from '../../src/domain/spot/kinds.ts';
import { metresBetween } from '../../src/practice/flat-ground.ts';
import { makeTown } from '../../src/practice/make-town.ts';
import { streetGraph } from '../../src/practice/shortest-path.ts';

const town = makeTown();
const graph = streetGraph(town);
const plain = { street: 1, footpath: 1, promenade: 1, stairs: 1, driveway: 1 };
const lengthOf = (path: readonly string[]) =>
  path.slice(1).reduce((sum, id, i) => sum + metresBetween(graph.placeOf(path[i] as string), graph.placeOf(id)), 0);

test('from every door one can walk to every place', () => {
  for (const { door } of town.homes.filter((_, i) => i % 7 === 0)) {
    for (const { junction } of town.places) expect(lengthOf(graph.path(door, junction, plain))).toBeGreaterThan(100);
  }
});

test('each junction is one place and each way joins two of them', () => {
  const ids = town.junctions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { from, to } of town.ways) expect(ids).toEqual(expect.arrayContaining([from, to]));
  expect(new Set(town.homes.map(({ address }) => address)).size).toBe(town.homes.length);
});

test('the main street is a kilometre, and outside every disc that a home can have', () => {
  expect(lengthOf(town.mainStreet)).toBeGreaterThan(950);
  for (const { at } of town.homes) {
    // 250 m around a centre 150 m away at most, and 50 m for finding the home.
    for (const id of town.mainStreet) expect(metresBetween(at, graph.placeOf(id))).toBeGreaterThan(450);
  }
});

test('stairs are the short way up, and who has a rollator goes round', () => {
  const isStairs = (path: readonly string[]) => path.includes('stairsTop') && path.includes('church');
  expect(isStairs(graph.path('church', 'b2', plain))).toBe(true);
  expect(isStairs(graph.path('church', 'b2', { ...plain, stairs: 60 }))).toBe(false);
});

test('the way found is the shortest of all that a search without haste finds', () => {
  // Bellman and Ford, so that Dijkstra is not checked by itself.
  const metres = new Map(town.junctions.map(({ id }) => [id, id === 's1' ? 0 : Number.POSITIVE_INFINITY]));
  for (const _ of town.junctions) {
    for (const { from, to } of town.ways) {
      const length = metresBetween(graph.placeOf(from), graph.placeOf(to));
      metres.set(to, Math.min(metres.get(to) ?? 0, (metres.get(from) ?? 0) + length));
      metres.set(from, Math.min(metres.get(from) ?? 0, (metres.get(to) ?? 0) + length));
    }
  }
  for (const { door } of town.homes)
    expect(lengthOf(graph.path('s1', door, plain))).toBeCloseTo(metres.get(door) ?? 0, 6);
});

test('what is planted is of a kind that people can mark', () => {
  for (const { sentiment, kind, share } of town.troubles) {
    expect(isKindOf(sentiment, kind)).toBe(true);
    expect(share).toBeLessThanOrEqual(1);
  }
});
