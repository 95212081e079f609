import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destination } from '../../../src/domain/geo/destination.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { cellBoundary, cellOf } from '../../../src/domain/heat/cell.ts';
import { type PreparedWalk, prepareWalk, type WalkToPrepare } from '../../../src/domain/privacy/prepare-walk.ts';
import { deriveTrack } from '../../../src/domain/walk/derive-track.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import { readTracks } from '../../../src/domain/walk/read-tracks.ts';
import { markRides } from '../../../src/domain/walk/rides.ts';
import type { Track } from '../../../src/domain/walk/track.ts';
import { trackTimes } from '../../../src/domain/walk/track-times.ts';
import { walkBody } from '../../../src/protocol/bodies.ts';
import { forgetfulWalk, indoors, outdoors, roundFrom, seededRandom } from '../walk/simulated-walker.ts';

const home = { lat: 63.43, lng: 10.39 };
const startMs = Date.UTC(2026, 9, 5, 8);
const campaign = { opensOn: '2026-09-01', closesOn: '2026-12-31', timeZone: 'Europe/Oslo', publicPlaces: [] };

function recorded(fixes: readonly Fix[], more: Partial<WalkToPrepare> = {}): WalkToPrepare {
  return {
    track: markRides(deriveTrack(fixes)),
    fixes,
    discs: [],
    secret: new Uint8Array(32).fill(5),
    campaign,
    choices: { startedAtHome: true, endedAtHome: true },
    origin: 'recorded',
    ...more,
  };
}

function bodyOf({ outcome }: PreparedWalk) {
  if (!outcome.ok) throw new Error(`withheld: ${outcome.reason}`);
  return outcome.body;
}

/** Metres from the nearest disc's border to the nearest corner of a kept cell, and to the nearest kept point. */
function clearance(prepared: PreparedWalk, cells: readonly string[]): number {
  const places = [
    ...prepared.kept.segments.flatMap(({ points }) => points),
    ...cells.flatMap((cell) => cellBoundary(cell)),
  ];
  const metres = prepared.discs.flatMap((disc) =>
    places.map((place) => distanceMetres(place, disc.centre) - disc.radiusMetres),
  );
  return Math.min(...metres);
}

test('with twenty minutes of indoor drift at both ends no kept point or cell lies in a disc, and home lies deep in one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed, secret) => {
      const prepared = prepareWalk(recorded(forgetfulWalk(seededRandom(seed), home, startMs), { secret }));
      const depth = prepared.discs.map((disc) => disc.radiusMetres - distanceMetres(home, disc.centre));
      expect(Math.max(...depth)).toBeGreaterThan(30);
      const cells = prepared.outcome.ok ? prepared.outcome.body.cells : [];
      expect(clearance(prepared, cells)).toBeGreaterThan(0);
      if (!prepared.outcome.ok) return;
      expect(walkBody.safeParse(prepared.outcome.body).success).toBe(true);
      const { footSeconds } = trackTimes(prepared.kept);
      const seconds = prepared.outcome.body.seconds.reduce((sum, of) => sum + of, 0);
      expect(seconds).toBeLessThanOrEqual(footSeconds + 5 * cells.length);
    }),
    { numRuns: 40 },
  );
});

test('ten walks from one home have one disc, and each shields the others', () => {
  for (let seed = 0; seed < 5; seed++) {
    const random = seededRandom(seed);
    const walks = Array.from({ length: 10 }, (_, day) => forgetfulWalk(random, home, startMs + day * 86_400_000));
    let discs: WalkToPrepare['discs'] = [];
    for (const fixes of walks) discs = prepareWalk(recorded(fixes, { discs })).discs;
    expect(discs).toHaveLength(1);
    // Prepared anew with the discs grown, as the client does for walks that wait.
    for (const fixes of walks.slice(0, 2)) {
      const prepared = prepareWalk(recorded(fixes, { discs }));
      expect(prepared.discs).toEqual(discs);
      expect(clearance(prepared, bodyOf(prepared).cells)).toBeGreaterThan(0);
    }
  }
});

test('the statement holds cells, seconds and a coarse time, and nothing else', () => {
  const fixes = forgetfulWalk(seededRandom(12), home, startMs);
  const choices = { startedAtHome: true, endedAtHome: true, age: '75-84', company: 'alone', aid: 'rollator' } as const;
  const body = bodyOf(prepareWalk(recorded(fixes, { choices })));
  expect(Object.keys(body).sort()).toEqual(['age', 'aid', 'cells', 'company', 'origin', 'seconds', 'time']);
  expect(body.time).toEqual({ month: '2026-10', week: 'weekday', part: 'day' });
  expect(body.cells).toEqual([...new Set(body.cells)].sort());
  expect(body.seconds.every((seconds) => seconds % 10 === 0 && seconds <= 2700)).toBe(true);
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/\d{2}:\d{2}|2026-10-|\d{13}|\d\.\d|accuracy|speed|"lat|"lng/);
  expect(Object.keys(bodyOf(prepareWalk(recorded(fixes)))).sort()).toEqual(['cells', 'origin', 'seconds', 'time']);
});

test('a rest of half an hour is told in full, a visit of an hour is hidden', () => {
  const bench = destination(home, 70, 900);
  const outing = (minutes: number) => {
    const random = seededRandom(minutes);
    const out = outdoors(random, [home, bench], startMs, 1);
    const there = Array.from({ length: minutes * 12 }, (_, i) => ({
      ...bench,
      atMs: (out.at(-1)?.atMs ?? 0) + (i + 1) * 5000,
      accuracyMetres: 5,
      altitudeMetres: null,
    }));
    const back = outdoors(random, [bench, home], (there.at(-1)?.atMs ?? 0) + 3000, 1);
    return prepareWalk(recorded([...out, ...there, ...back]));
  };
  const rested = bodyOf(outing(30));
  expect(rested.seconds[rested.cells.indexOf(cellOf(bench, 12))]).toBeGreaterThan(1700);
  const visited = outing(60);
  expect(visited.discs).toHaveLength(2);
  expect(bodyOf(visited).cells).not.toContain(cellOf(bench, 12));
});

test('a ride is never in the cells, even when nobody has marked it', () => {
  const random = seededRandom(2);
  const stop = destination(home, 90, 700);
  const town = destination(home, 90, 3700);
  const end = destination(town, 90, 900);
  const walked = outdoors(random, [home, stop], startMs, 1);
  const driven = outdoors(random, [stop, town], (walked.at(-1)?.atMs ?? 0) + 3000, 9);
  const strolled = outdoors(random, [town, end], (driven.at(-1)?.atMs ?? 0) + 3000, 1);
  const fixes = [...walked, ...driven, ...strolled];
  const prepared = prepareWalk(recorded(fixes, { track: deriveTrack(fixes) }));
  expect(prepared.hasRide).toBe(true);
  const cells = bodyOf(prepared).cells;
  for (let metres = 800; metres < 3600; metres += 20) {
    expect(cells).not.toContain(cellOf(destination(home, 90, metres), 12));
  }
  expect(cells).toContain(cellOf(destination(home, 90, 4100), 12));

  const onlyDriven = outdoors(random, [stop, town], startMs, 9);
  expect(prepareWalk(recorded(onlyDriven)).outcome).toEqual({ ok: false, reason: 'only-ride' });
});

test('a scooter at four metres a second is sent for one who says so, not for another', () => {
  const fixes = outdoors(seededRandom(4), [home, destination(home, 30, 2500)], startMs, 4);
  expect(prepareWalk(recorded(fixes)).outcome).toEqual({ ok: false, reason: 'only-ride' });
  const choices = { startedAtHome: true, endedAtHome: true, aid: 'wheelchair' } as const;
  expect(prepareWalk(recorded(fixes, { choices })).outcome.ok).toBe(true);
});

test('a public start place, and "ikke hjemme", need no disc, but one that exists still holds', () => {
  const random = seededRandom(6);
  const end = destination(home, 45, 900);
  const fixes = [...indoors(random, home, startMs, 600), ...outdoors(random, [home, end], startMs + 600_000, 1)];
  const cellsNear = ({ outcome }: PreparedWalk) =>
    outcome.ok && outcome.body.cells.some((cell) => cellBoundary(cell).some((at) => distanceMetres(at, home) < 40));
  const atHome = recorded(fixes);
  expect(prepareWalk(atHome).discs).toHaveLength(2);

  const centre = { ...campaign, publicPlaces: [{ ...home, radiusMetres: 60 }] };
  const atCentre = prepareWalk({ ...atHome, campaign: centre });
  expect(atCentre.discs.map(({ reason }) => reason)).toEqual(['end']);
  expect(cellsNear(atCentre)).toBe(true);

  const away = { ...atHome, choices: { startedAtHome: false, endedAtHome: false } };
  expect(prepareWalk(away).discs).toEqual([]);
  expect(cellsNear(prepareWalk(away))).toBe(true);
  expect(cellsNear(prepareWalk({ ...away, discs: prepareWalk(atHome).discs }))).toBe(false);
});

test('fifty minutes on the bench of a public place count as 45', () => {
  const square = destination(home, 70, 900);
  const waiting = Array.from({ length: 600 }, (_, i) => ({
    ...square,
    atMs: startMs + i * 5000,
    accuracyMetres: 5,
    altitudeMetres: null,
  }));
  const fixes = [...waiting, ...outdoors(seededRandom(1), [square, home], startMs + 3_000_000, 1)];
  const open = { ...campaign, publicPlaces: [{ ...square, radiusMetres: 40 }] };
  const body = bodyOf(prepareWalk(recorded(fixes, { campaign: open })));
  expect(body.seconds[body.cells.indexOf(cellOf(square, 12))]).toBe(2700);
});

test('a position that jumps far beyond the disc while one is at home is not told', () => {
  const random = seededRandom(7);
  const elsewhere = destination(home, 200, 450);
  const atHome = indoors(random, home, startMs, 1200).map((fix, i) =>
    i > 200 && i < 214 ? { ...fix, ...destination(elsewhere, i * 50, 4), accuracyMetres: 12 } : fix,
  );
  const walk = outdoors(random, [home, destination(home, 20, 900)], startMs + 1_200_000, 1);
  const body = bodyOf(prepareWalk(recorded([...atHome, ...walk])));
  const far = body.cells.flatMap((cell) => cellBoundary(cell)).map((at) => distanceMetres(at, elsewhere));
  expect(Math.min(...far)).toBeGreaterThan(100);
});

test('home is protected even when a phone first tells the place of yesterday, and is then silent for a minute', () => {
  const away = destination(home, 20, 900);
  const walk = outdoors(seededRandom(7), [home, away], startMs + 70_000, 1);
  const stale = { ...destination(home, 250, 3000), atMs: startMs, accuracyMetres: 10, altitudeMetres: null };
  const { discs } = prepareWalk(recorded([stale, ...walk]));
  const depth = discs.map((disc) => disc.radiusMetres - distanceMetres(home, disc.centre));
  expect(Math.max(...depth)).toBeGreaterThan(30);
});

test('too little left, nothing on foot, or no point at all keeps the walk here, with its reason and its metres', () => {
  const short = outdoors(seededRandom(1), roundFrom(seededRandom(1), home, 60, 2), startMs, 1);
  const prepared = prepareWalk(recorded(short));
  expect(prepared.outcome).toEqual({ ok: false, reason: 'too-short' });
  expect(prepared.withheldMetres).toBeGreaterThan(50);
  expect(prepared.keptMetres).toBeLessThan(100);
  expect(prepareWalk(recorded([])).outcome).toEqual({ ok: false, reason: 'no-points' });
});

test('a drawn walk is cut at its ends and carries no seconds and no time', () => {
  const points = [home, destination(home, 10, 800), destination(home, 40, 1600)].map((at) => ({ ...at, atMs: null }));
  const track: Track = { segments: [{ origin: 'drawn', movement: 'foot', points }] };
  const prepared = prepareWalk(recorded([], { track, fixes: null, origin: 'drawn' }));
  const body = bodyOf(prepared);
  expect(prepared.discs).toHaveLength(2);
  expect(clearance(prepared, body.cells)).toBeGreaterThan(0);
  expect(body.seconds.every((seconds) => seconds === 0)).toBe(true);
  expect(body.time).toEqual({ month: 'unknown', week: 'unknown', part: 'unknown' });
  expect(walkBody.safeParse(body).success).toBe(true);
});

test('a clock set ten years on or back costs at most the disc of a stay, and does not show', () => {
  const fixes = forgetfulWalk(seededRandom(9), home, startMs);
  const whole = bodyOf(prepareWalk(recorded(fixes))).cells.length;
  for (const years of [10, -10]) {
    for (const share of [0.1, 0.5, 0.9]) {
      const from = Math.floor(fixes.length * share);
      const jumpMs = years * 365 * 86_400_000;
      const jumped = fixes.map((fix, i) => (i < from ? fix : { ...fix, atMs: fix.atMs + jumpMs }));
      const prepared = prepareWalk(recorded(jumped));
      const body = bodyOf(prepared);
      // Nobody can tell ten years of the clock from a night at home, so on the way it costs a disc.
      const isAtHome = share !== 0.5;
      expect(prepared.discs).toHaveLength(isAtHome ? 1 : 2);
      expect(body.cells.length).toBeGreaterThan(whole * (isAtHome ? 0.9 : 0.3));
      expect(body.time.month).toMatch(/^(2026-10|unknown)$/);
      expect(clearance(prepared, body.cells)).toBeGreaterThan(0);
    }
  }
});

/** Metres from home to the nearest corner of any cell that would be sent. */
function nearestToHome(prepared: PreparedWalk): number {
  const corners = bodyOf(prepared).cells.flatMap((cell) => cellBoundary(cell));
  return Math.min(...corners.map((at) => distanceMetres(at, home)));
}

test('home in the middle of a recording is not told, however long the phone was dead there', () => {
  for (const hours of [0.9, 5, 7, 30]) {
    const random = seededRandom(3);
    const out = outdoors(random, [destination(home, 40, 1500), home], startMs, 1);
    const backMs = (out.at(-1)?.atMs ?? 0) + hours * 3_600_000;
    const fixes = [...out, ...outdoors(random, [home, destination(home, 220, 1500)], backMs, 1)];
    for (const isHome of [true, false]) {
      const choices = { startedAtHome: isHome, endedAtHome: isHome };
      expect(nearestToHome(prepareWalk(recorded(fixes, { choices })))).toBeGreaterThan(60);
    }
  }
});

test('home between two days of one file is not told, with times or without', () => {
  const line = (bearing: number) => Array.from({ length: 160 }, (_, i) => destination(home, bearing, i * 12));
  const days = [line(40).toReversed(), line(200)];
  const startsMs = [startMs, startMs + 5 * 3_600_000];
  const times = days.map((day, d) => day.map((_, i) => new Date((startsMs[d] ?? 0) + i * 10_000).toISOString()));
  for (const properties of [{}, { coordinateProperties: { times } }]) {
    const read = readTracks({
      type: 'Feature',
      geometry: { type: 'MultiLineString', coordinates: days.map((day) => day.map(({ lat, lng }) => [lng, lat])) },
      properties,
    });
    if (!read.ok) throw new Error(read.failure);
    const track = read.tracks[0]?.track ?? { segments: [] };
    expect(nearestToHome(prepareWalk(recorded([], { track, fixes: null, origin: 'imported' })))).toBeGreaterThan(60);
  }
});

test('a walk of more cells than the wire takes says so, and one of as many as it takes passes', () => {
  const eastward = (metres: number) => {
    const points = Array.from({ length: Math.ceil(metres / 60) }, (_, i) => ({
      lat: 59 + (i * 60) / 111_195,
      lng: 10,
      atMs: null,
    }));
    const track: Track = { segments: [{ origin: 'imported', movement: 'foot', points }] };
    return prepareWalk(recorded([], { track, fixes: null, origin: 'imported' }));
  };
  expect(eastward(130_000).outcome).toEqual({ ok: false, reason: 'too-long' });
  expect(walkBody.safeParse(bodyOf(eastward(70_000))).success).toBe(true);
});

test('a public place takes in no home 70 m off, however wide it is said to be, nor one that has a disc', () => {
  const fixes = outdoors(seededRandom(6), [home, destination(home, 45, 900)], startMs, 1);
  const openAt = (metres: number) => ({
    ...campaign,
    publicPlaces: [{ ...destination(home, 0, metres), radiusMetres: 100 }],
  });
  expect(nearestToHome(prepareWalk(recorded(fixes, { campaign: openAt(70) })))).toBeGreaterThan(60);
  const known = prepareWalk(recorded(fixes));
  expect(nearestToHome(prepareWalk(recorded(fixes, { campaign: openAt(0) })))).toBeLessThan(30);
  const withDisc = recorded(fixes, { campaign: openAt(0), discs: known.discs });
  expect(nearestToHome(prepareWalk(withDisc))).toBeGreaterThan(60);
});

test('a walk names the discs it needs, its own and those it found', () => {
  const fixes = outdoors(seededRandom(6), [home, destination(home, 45, 900)], startMs, 1);
  const first = prepareWalk(recorded(fixes));
  const again = prepareWalk(recorded(fixes, { discs: first.discs }));
  for (const { uses } of [first, again]) {
    expect(new Set(uses.map(({ disc, kind }) => `${kind} ${first.discs.indexOf(disc)}`))).toEqual(
      new Set(['start 0', 'end 1']),
    );
  }
  const away = recorded(fixes, { discs: first.discs, choices: { startedAtHome: false, endedAtHome: true } });
  expect(new Set(prepareWalk(away).uses.map(({ kind }) => kind))).toEqual(new Set(['end']));
});
