import { expect, test } from 'vitest';
import { searchArea } from '../../../../src/client/walker/places/search-area.ts';
import { destination } from '../../../../src/domain/geo/destination.ts';

const centre = { lat: 63.43, lng: 10.39 };
const marked = (markedAtMs: number, lat: number | null) => ({
  markedAtMs,
  position: lat === null ? null : { lat, lng: 10.4 },
});
const square = (metres: number) => [45, 135, 225, 315].map((degrees) => destination(centre, degrees, metres));

test('around what was marked last, then the middle of the innsamling', () => {
  const where = searchArea({ centre, area: null }, [marked(1, 60), marked(3, null), marked(2, 61)]);
  expect(where).toEqual({ near: [{ lat: 61, lng: 10.4 }, centre], far: [], from: 'last' });
  expect(searchArea({ centre, area: null }, [])).toEqual({ near: [centre], far: [], from: 'centre' });
  expect(searchArea(null, [marked(1, 60)])?.near).toEqual([{ lat: 60, lng: 10.4 }]);
  expect(searchArea(null, [marked(1, null)])).toBeNull();
  const point = { lat: 62, lng: 10.4 };
  expect(searchArea(null, [], point)).toEqual({ near: [point], far: [], from: 'point' });
  expect(searchArea({ centre, area: null }, [marked(1, 60)], point)?.near).toEqual([
    point,
    { lat: 60, lng: 10.4 },
    centre,
  ]);
});

test('of a wide area what lies inside it, and of a small one nothing more', () => {
  expect(searchArea({ centre, area: square(20_000) }, [])?.far).toHaveLength(8);
  expect(searchArea({ centre, area: square(2000) }, [])?.far).toEqual([]);
});
