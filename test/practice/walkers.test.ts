import { cellToLatLng } from 'h3-js';
import { expect, test } from 'vitest';
import { distanceMetres } from '../../src/domain/geo/distance.ts';
import { makeSlices } from '../../src/domain/heat/make-slices.ts';
import { positionAt } from '../../src/practice/flat-ground.ts';
import { makeTown } from '../../src/practice/make-town.ts';
import { type Simulation, simulateWalkers } from '../../src/practice/walkers.ts';
import { readArtefact } from '../support/read-artefact.ts';
import { periodStartMs, sendWalkers } from '../support/send-walkers.ts';

/** Hundreds of thousands of fixes, on a machine that may be busy. */
const patient = { timeout: 60_000 };

const town = makeTown();
const walkersOf = (changes: Partial<Simulation>) =>
  simulateWalkers({
    town,
    seed: 1,
    count: 12,
    walksEach: 1,
    periodStartMs,
    periodDays: 45,
    sharedErrand: true,
    ...changes,
  });
const allOf = (contributions: ReturnType<typeof sendWalkers>) => {
  const [all] = makeSlices(contributions, { k: 10 });
  if (!all) throw new Error('no slice');
  return all;
};

test.each([1, 2, 3, 4])(
  'seed %i: twelve who walk the main street have published cells there, nine have none',
  (seed) => {
    const twelve = sendWalkers(walkersOf({ seed }));
    const { walked } = allOf(twelve).layers;
    const onMainStreet = walked.filter(({ cell, level }) => {
      const [lat, lng] = cellToLatLng(cell);
      const street = town.junctions.filter(({ id }) => town.mainStreet.includes(id));
      return level === 12 && street.some(({ at }) => distanceMetres({ lat, lng }, positionAt(town.centre, at)) < 75);
    });
    // 1 km of cells of 19 m, of which noise hides some.
    expect(onMainStreet.length).toBeGreaterThan(30);
    expect(readArtefact(JSON.stringify({ k: 10, slices: makeSlices(twelve, { k: 10 }) }), twelve)).toEqual([]);

    const nine = sendWalkers(walkersOf({ seed, count: 9 }));
    expect(new Set(nine.map(({ person }) => person)).size).toBe(9);
    expect(allOf(nine)).toMatchObject({ people: 0, layers: { walked: [] } });
  },
);

test('with twenty minutes of drift in the living room no cell near a home is sent', patient, () => {
  const walkers = walkersOf({ indoorDriftMinutes: 20, seed: 5 });
  for (const [i, walker] of walkers.entries()) {
    const home = positionAt(town.centre, walker.home.at);
    const [walk] = walker.walks;
    const atHome = walk?.fixes.filter((fix) => distanceMetres(fix, home) < 80).length ?? 0;
    expect(atHome * 2).toBeGreaterThan(40 * 60 * 0.9);
    const [sent] = sendWalkers([walker]);
    expect(sent?.kind).toBe('walk');
    const cells = sent?.kind === 'walk' ? sent.body.cells : [];
    const nearest = Math.min(
      ...cells.map((cell) => {
        const [lat, lng] = cellToLatLng(cell);
        return distanceMetres({ lat, lng }, home);
      }),
    );
    // Radius 250 m, centre at most 150 m away, and the home found to within the drift.
    expect(nearest, `walker ${i}`).toBeGreaterThan(60);
  }
  expect(allOf(sendWalkers(walkers)).layers.walked.length).toBeGreaterThan(30);
});

test('forty people with some walks each fill every layer', patient, () => {
  const contributions = sendWalkers(
    walkersOf({ count: 40, walksEach: 3, sharedErrand: false, secondsBetweenFixes: 5 }),
  );
  const { people, layers } = allOf(contributions);
  expect(people).toBe(25);
  expect(layers.walked.length).toBeGreaterThan(300);
  for (const cells of Object.values(layers)) expect(cells.length).toBeGreaterThan(0);
  expect(layers.stayed.some(({ minutes }) => minutes !== undefined)).toBe(true);
});

test('the same seed gives the same people, and one more leaves the others as they are', () => {
  const some = walkersOf({ count: 3, walksEach: 2 });
  expect(walkersOf({ count: 4, walksEach: 2 }).slice(0, 3)).toEqual(some);
  expect(walkersOf({ count: 3, walksEach: 2, seed: 2 })).not.toEqual(some);
});

test(
  'fixes are such as phones give: forward in time, good outdoors, at walking pace, alike from one to the next',
  patient,
  () => {
    for (const { walks, home } of walkersOf({ count: 5, walksEach: 3, secondsBetweenFixes: 1, seed: 9 })) {
      for (const { fixes, startedAtMs } of walks) {
        expect(fixes[0]?.atMs).toBe(startedAtMs);
        expect(distanceMetres(fixes[0] ?? town.centre, positionAt(town.centre, home.at))).toBeLessThan(60);
        const steps = fixes.slice(1).map((fix, i) => {
          const before = fixes[i] ?? fix;
          expect(fix.atMs - before.atMs).toBe(1000);
          return distanceMetres(before, fix);
        });
        expect(steps.filter((metres) => metres > 3.5).length).toBeLessThan(steps.length / 100);
        expect(steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)]).toBeLessThan(2);
      }
    }
  },
);
