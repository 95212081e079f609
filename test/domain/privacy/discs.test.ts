import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destination } from '../../../src/domain/geo/destination.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import {
  depthMetres,
  discAt,
  discRadiusMetres,
  isProtected,
  type ProtectedDisc,
} from '../../../src/domain/privacy/discs.ts';

const home = { lat: 63.43, lng: 10.39, reason: 'start' as const };
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
const place = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
  reason: fc.constantFrom('start' as const, 'end' as const, 'stay' as const, 'home' as const),
});

test('the centre lies 80 to 150 m from the place, in any direction', () => {
  const quarters = new Set<string>();
  fc.assert(
    fc.property(place, bytes, (at, secret) => {
      const disc = discAt(at, secret, []);
      expect(disc.radiusMetres).toBe(discRadiusMetres);
      expect(distanceMetres(disc.anchor, at)).toBe(0);
      expect(distanceMetres(disc.centre, at)).toBeGreaterThan(79.9);
      expect(distanceMetres(disc.centre, at)).toBeLessThan(150.1);
      quarters.add(`${disc.centre.lat > at.lat} ${disc.centre.lng > at.lng}`);
    }),
    { numRuns: 300 },
  );
  expect(quarters.size).toBe(4);
});

test('the same place and secret give the same disc, another secret or another place gives another', () => {
  fc.assert(
    fc.property(bytes, bytes, (secret, other) => {
      fc.pre(secret.some((byte, i) => byte !== other[i]));
      expect(discAt(home, secret, [])).toEqual(discAt(home, secret.slice(), []));
      expect(distanceMetres(discAt(home, secret, []).centre, discAt(home, other, []).centre)).toBeGreaterThan(0.0001);
      const next = { ...destination(home, 0, 5000), reason: 'end' as const };
      const shift = ({ anchor, centre }: ProtectedDisc) => Math.round(distanceMetres(anchor, centre) * 1e4);
      expect(shift(discAt(home, secret, []))).not.toBe(shift(discAt(next, secret, [])));
    }),
  );
});

test('a place found again nearby takes the disc that is there, and any place is deep inside its own', () => {
  fc.assert(
    fc.property(
      bytes,
      fc.array(fc.record({ bearing: fc.integer({ min: 0, max: 359 }), metres: fc.integer({ min: 0, max: 600 }) })),
      (secret, findings) => {
        let discs: readonly ProtectedDisc[] = [discAt(home, secret, [])];
        for (const { bearing, metres } of findings) {
          const found = { ...destination(home, bearing, metres), reason: 'end' as const };
          const disc = discAt(found, secret, discs);
          expect(distanceMetres(found, disc.centre)).toBeLessThanOrEqual(disc.radiusMetres - depthMetres);
          if (metres <= 40) expect(disc).toBe(discAt(found, secret, [...discs, disc]));
          if (!discs.includes(disc)) discs = [...discs, disc];
        }
      },
    ),
  );
});

/** Where the homes of all discs would be if their shifts were nothing. */
function meanCentre(discs: readonly ProtectedDisc[]) {
  const mean = (of: (disc: ProtectedDisc) => number) => discs.reduce((sum, disc) => sum + of(disc), 0) / discs.length;
  return { lat: mean(({ centre }) => centre.lat), lng: mean(({ centre }) => centre.lng) };
}

test('ten drifted findings of one home never get shifts of their own, whose mean would be the home', () => {
  let several = 0;
  fc.assert(
    fc.property(
      bytes,
      fc.array(fc.record({ bearing: fc.integer({ min: 0, max: 359 }), metres: fc.integer({ min: 0, max: 60 }) }), {
        minLength: 10,
        maxLength: 10,
      }),
      (secret, findings) => {
        const discs: ProtectedDisc[] = [];
        for (const { bearing, metres } of findings) {
          const disc = discAt({ ...destination(home, bearing, metres), reason: 'end' }, secret, discs);
          if (!discs.includes(disc)) discs.push(disc);
        }
        if (discs.length > 2) several += 1;
        const shifts = discs.map(({ anchor, centre }) => Math.round(distanceMetres(anchor, centre) * 10));
        expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThanOrEqual(2);
        // No nearer than the shift less the findings' own error.
        expect(distanceMetres(meanCentre(discs), home)).toBeGreaterThan(30);
      },
    ),
    { numRuns: 200 },
  );
  expect(several).toBeGreaterThan(20);
});

test('who knows the bus stop that one starts from, and so its shift, does not find the home by subtracting it', () => {
  const found: number[] = [];
  for (let trial = 0; trial < 100; trial++) {
    const secret = new Uint8Array(32).fill(trial + 1);
    for (const metres of [150, 200, 300, 390]) {
      const stop = { ...destination(home, trial * 37, metres), reason: 'start' as const };
      const atHome = discAt(home, secret, []);
      const atStop = discAt(stop, secret, [atHome]);
      const guess = {
        lat: atHome.centre.lat - (atStop.centre.lat - stop.lat),
        lng: atHome.centre.lng - (atStop.centre.lng - stop.lng),
      };
      found.push(distanceMetres(guess, home));
    }
  }
  // Two independent shifts are nearly the same now and then: the guess is no better than any other.
  expect(found.filter((metres) => metres < 50).length).toBeLessThan(found.length * 0.15);
});

test('a secret too short to hide anything is a bug, and inside is inside', () => {
  expect(() => discAt(home, new Uint8Array(8), [])).toThrow(/secret/);
  const disc = discAt(home, new Uint8Array(16), []);
  expect(isProtected(destination(disc.centre, 40, 249.9), [disc])).toBe(true);
  expect(isProtected(destination(disc.centre, 40, 250.1), [disc])).toBe(false);
  expect(isProtected(home, [])).toBe(false);
});
