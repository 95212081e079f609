import { cellToLatLng } from 'h3-js';
import { expect, test } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import { leaveOutEnds } from '../../../src/domain/privacy/mended-parts.ts';
import { type PreparedWalk, prepareWalk } from '../../../src/domain/privacy/prepare-walk.ts';
import { protectWalk } from '../../../src/domain/privacy/walk-places.ts';
import { deriveLine } from '../../../src/domain/walk/derive-line.ts';
import { mendLine } from '../../../src/domain/walk/mend-line.ts';
import { rideRules } from '../../../src/domain/walk/ride-rules.ts';
import { markRides } from '../../../src/domain/walk/rides.ts';
import type { Segment, TrackPoint } from '../../../src/domain/walk/track.ts';
import { fixesOf, type WalkEntry } from '../../../src/domain/walk/walk-entry.ts';
import { event, fix, home, lost, stretch } from '../walk/journal.ts';
import { offset } from '../walk/simulated-walker.ts';

const secret = new Uint8Array(32).fill(5);
const campaign = { opensOn: '2026-09-01', closesOn: '2026-12-31', timeZone: 'Europe/Oslo', publicPlaces: [] };

interface Mended {
  readonly points?: readonly Position[];
  readonly atHome?: boolean;
  readonly isOpen?: boolean;
}

function lineOf(entries: readonly WalkEntry[]) {
  const { track, gaps } = deriveLine(entries);
  return { track: markRides(track), gaps };
}

/** Prepared with the first gap mended, straight unless told. */
function prepared(
  entries: readonly WalkEntry[],
  { points = [], atHome = false, isOpen = false }: Mended = {},
): PreparedWalk {
  const line = lineOf(entries);
  const [gap] = line.gaps;
  if (gap === undefined) throw new Error('there is no gap');
  return prepareWalk({
    track: mendLine(line, [{ gap, how: isOpen ? 'open' : 'drawn', points }]).track,
    fixes: fixesOf(entries),
    discs: [],
    secret,
    campaign,
    choices: { startedAtHome: atHome, endedAtHome: atHome },
    origin: 'recorded',
  });
}

const cellsOf = ({ outcome }: PreparedWalk) =>
  outcome.ok ? outcome.body.cells.map((cell, i) => ({ cell, seconds: outcome.body.seconds[i] })) : [];
const near = (at: Position, cells: ReturnType<typeof cellsOf>, metres: number) =>
  cells.filter(({ cell }) => {
    const [lat, lng] = cellToLatLng(cell);
    return distanceMetres({ lat, lng }, at) < metres;
  });

/** 960 m, five minutes hidden over 360 m, 960 m. */
const walk = [...stretch(0, 800, 0), event('hidden', 800), event('seen', 1100), ...stretch(1101, 800, 1320)];

test('the cells of a mended part are sent without a second in them', () => {
  const sent = cellsOf(prepared(walk));
  const inside = near(offset(home, 1140, 0), sent, 120);
  expect(inside.length).toBeGreaterThan(8);
  expect(inside.map(({ seconds }) => seconds)).toEqual(inside.map(() => 0));
  // Mended or not, the same time is told of the same places.
  const timed = sent.filter(({ seconds }) => seconds !== 0);
  expect(timed).toEqual(cellsOf(prepared(walk, { isOpen: true })).filter(({ seconds }) => seconds !== 0));
  expect(timed.length).toBeGreaterThan(60);
});

test('a mended piece that touches a disc is left out in whole: a straight line from the door aims at the door', () => {
  // Seen for a minute at home, then not before 1200 m away.
  const fromHome = [...stretch(0, 60, 0), event('hidden', 60), event('seen', 1060), ...stretch(1061, 800, 1272)];
  const straight = prepared(fromHome, { atHome: true });
  expect(near(offset(home, 700, 0), cellsOf(straight), 150)).toEqual([]);
  // Drawn round a corner, the pieces that do not touch it are kept.
  const corner = offset(home, 600, 500);
  const drawn = prepared(fromHome, { atHome: true, points: [corner, offset(home, 900, 500)] });
  expect(near(offset(home, 750, 500), cellsOf(drawn), 150).length).toBeGreaterThan(5);
  expect(near(offset(home, 450, 375), cellsOf(drawn), 60)).toEqual([]);
  for (const { discs } of [straight, drawn]) expect(discs.length).toBeGreaterThan(0);
});

test('what hangs on a moment that is left out goes with it, and what only lies there does not', () => {
  const timed = (east: number, atMs: number) => ({ ...offset(home, east, 0), atMs });
  const untimed = (east: number) => ({ ...offset(home, east, 0), atMs: null });
  const recorded = (...points: readonly TrackPoint[]): Segment => ({ origin: 'recorded', movement: 'foot', points });
  const mended: Segment = { origin: 'mended', movement: 'foot', points: [untimed(0), untimed(100), untimed(200)] };
  const isOut = ({ atMs }: TrackPoint) => atMs === 1;
  const eastOf = (before: Segment, after: Segment) =>
    leaveOutEnds({ segments: [before, mended, after] }, isOut).segments[1]?.points.length;
  expect(eastOf(recorded(timed(0, 1)), recorded(timed(200, 2)))).toBe(2);
  expect(eastOf(recorded(timed(0, 1)), recorded(timed(200, 1)))).toBe(1);
  expect(eastOf(recorded(timed(0, 0)), recorded(timed(200, 2)))).toBe(3);
  expect(eastOf(recorded(timed(-50, 1)), recorded(timed(200, 2)))).toBe(3);
});

test('a mended silence of an hour still makes its discs', () => {
  const hour = [...stretch(0, 800, 0), event('hidden', 800), event('seen', 4400), ...stretch(4401, 800, 1320)];
  const line = lineOf(hour);
  const [gap] = line.gaps;
  if (gap === undefined) throw new Error('there is no gap');
  const protect = (track: typeof line.track) =>
    protectWalk({ track, fixes: [], discs: [], secret, publicPlaces: [], startedAtHome: true, endedAtHome: true })
      .discs;
  const mended = mendLine(line, [{ gap, how: 'straight', points: [] }]).track;
  expect(mended.segments).toHaveLength(3);
  expect(protect(line.track).length).toBeGreaterThan(2);
  expect(protect(mended)).toEqual(protect(line.track));
});

test('mending what lies between two halves of a bus ride makes no walk of it', () => {
  const riding = (from: number, seconds: number, east: number) =>
    Array.from({ length: seconds }, (_, i) => fix(from + i, east + i * 9));
  // Forty seconds seen, forty in a tunnel at 3 m/s as in a queue, forty seen: a minute and more only together.
  const bus = [
    ...stretch(0, 400, 0),
    ...riding(401, 40, 489),
    lost(441),
    ...riding(481, 40, 969),
    ...stretch(522, 400, 1329),
  ];
  const line = deriveLine(bus);
  const plain = markRides(line.track);
  const rides = (segments: typeof plain.segments) => segments.filter(({ movement }) => movement === 'ride');
  expect(rides(plain.segments).length).toBeGreaterThan(0);
  const mended = mendLine(
    line,
    line.gaps.map((gap) => ({ gap, how: 'straight', points: [] })),
    {
      ...rideRules,
      fastMetresPerSecond: 100,
    },
  );
  expect(mended.track.segments.some(({ origin }) => origin === 'mended')).toBe(true);
  expect(rides(markRides(mended.track).segments)).toEqual(rides(plain.segments));
});
