import * as fc from 'fast-check';
import type { FileContent } from '../../../src/domain/walk/walk-file.ts';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

const position = fc.record({ lat: degrees(90), lng: degrees(180) });

/** Everything that a name may hold, the worst of XML first. */
const anyText = fc.oneof(
  fc.constantFrom('<&>"\'', ']]>', '&amp;', 'Tur 👵🏽 på Ås', '\u0000\u0008\uffff', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Times a second apart and more, or none. */
const points = fc
  .tuple(fc.array(position, { minLength: 2, maxLength: 6 }), fc.option(fc.integer({ min: 0, max: 4e12 })))
  .map(([places, startMs]) =>
    places.map((place, i) => ({ ...place, atMs: startMs === null ? null : startMs + i * 1000 })),
  );

const segment = fc.record({
  origin: fc.constantFrom('recorded', 'imported', 'drawn', 'mended'),
  movement: fc.constantFrom('foot', 'ride'),
  points,
});

const walk = fc.record({
  name: anyText,
  segments: fc.array(segment, { minLength: 1, maxLength: 4 }),
  altitudes: fc.constant(new Map<number, number>()),
});

const mark = fc.record({
  position,
  name: anyText,
  note: anyText,
  type: fc.constantFrom('missing/bench', 'problem'),
  atMs: fc.integer({ min: 0, max: 4e12 }),
});

export const anyFileContent: fc.Arbitrary<FileContent> = fc.record({
  walks: fc.array(walk, { minLength: 1, maxLength: 3 }),
  marks: fc.array(mark, { maxLength: 3 }),
});
