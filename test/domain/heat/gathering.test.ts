import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GatherableMark, gatherMarks } from '../../../src/domain/heat/gathering.ts';
import { destination, haversineMetres } from './brute-force.ts';

const crossing = { lat: 63.4305, lng: 10.3951 };
const mark = (id: string, metres: number, rest: Partial<GatherableMark> = {}): GatherableMark => ({
  id,
  sentiment: 'problem',
  kind: 'crossing',
  ...destination(crossing, Number.parseInt(id, 36), metres),
  ...rest,
});

test('six marks around a crossing are one place, told by sentiment and kind; a mark by itself is none', () => {
  const marks = [
    mark('a', 3),
    mark('b', 8),
    mark('c', 5, { kind: 'traffic' }),
    mark('d', 1),
    mark('e', 9, { sentiment: 'missing' }),
    mark('f', 2, { sentiment: 'pleasant', kind: 'bench' }),
    mark('g', 200),
    mark('h', 300, { lat: 63.44, lng: 10.4 }),
    mark('i', 300, { lat: 63.44, lng: 10.4 }),
  ];
  const [first, second, ...more] = gatherMarks(marks);
  expect(first?.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(first?.bySentiment).toEqual({ pleasant: 1, problem: 4, missing: 1 });
  expect(first?.byKind[0]).toEqual({ sentiment: 'problem', kind: 'crossing', count: 3 });
  expect(first?.byKind).toHaveLength(4);
  expect(haversineMetres(first?.centre ?? { lat: 0, lng: 0 }, crossing)).toBeLessThan(9);
  expect(second?.ids).toEqual(['h', 'i']);
  expect(more).toEqual([]);
});

/** Groups by plain search: marks are together when a chain of steps within the radius joins them. */
function chained(marks: readonly GatherableMark[], radiusMetres: number): string[] {
  const left = new Set(marks);
  const groups: string[] = [];
  for (const first of marks) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        if (haversineMetres(member, other) > radiusMetres) continue;
        left.delete(other);
        group.push(other);
      }
    }
    if (group.length > 1)
      groups.push(
        group
          .map((m) => m.id)
          .sort()
          .join(),
      );
  }
  return groups.sort();
}

test('places are the chains of marks within the radius, in whatever order the marks come', () => {
  const metres = fc.integer({ min: -150, max: 150 });
  const scattered = fc.array(fc.tuple(metres, metres), { maxLength: 40 }).map((offsets) =>
    offsets.map(([east, north], i) => {
      const at = destination(destination(crossing, Math.PI / 2, east), 0, north);
      return mark(i.toString(36).padStart(2, '0'), 0, at);
    }),
  );
  fc.assert(
    fc.property(scattered, (marks) => {
      // Not a whole number, so that no pair stands exactly on it.
      const places = gatherMarks(marks, 30.37);
      expect(places.map((place) => place.ids.join()).sort()).toEqual(chained(marks, 30.37));
      expect(gatherMarks([...marks].reverse(), 30.37)).toEqual(places);
    }),
    { numRuns: 100 },
  );
});
