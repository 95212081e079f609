import { expect, test } from 'vitest';
import type { SpotRecord } from '../../../../src/client/recorder/walker-ports.ts';
import { walkSteps } from '../../../../src/client/walker/walks/walk-steps.ts';
import type { StreetRun } from '../../../../src/domain/geo/streets-along.ts';
import { tangentPlane } from '../../../../src/domain/geo/tangent-plane.ts';
import { gapBetween } from '../../../../src/domain/walk/gap.ts';
import { mendLine } from '../../../../src/domain/walk/mend-line.ts';
import type { Segment, TrackPoint } from '../../../../src/domain/walk/track.ts';

const plane = tangentPlane({ lat: 63.43, lng: 10.39 });
const startMs = Date.UTC(2026, 2, 3, 12);
/** Metres east, and seconds since the start or null. */
const point = (x: number, seconds: number | null): TrackPoint => ({
  ...plane.toPosition({ x, y: 0 }),
  atMs: seconds === null ? null : startMs + seconds * 1000,
});
const segment = (points: readonly TrackPoint[], movement: Segment['movement'] = 'foot'): Segment => ({
  origin: 'recorded',
  movement,
  points,
});
const run = (name: string, fromMetres: number, toMetres: number): StreetRun => ({
  name,
  kind: null,
  fromMetres,
  toMetres,
});
const spot = (id: string, seconds: number, x: number | null = 0): SpotRecord => ({
  id,
  sentiment: 'problem',
  kind: null,
  position: x === null ? null : plane.toPosition({ x, y: 0 }),
  walkId: 'walk',
  markedAtMs: startMs + seconds * 1000,
  note: '',
  avoids: null,
  send: 'local',
  rejectReason: null,
  stands: false,
  heldAtHome: false,
  asksHome: false,
});
const unmended = { mending: [], endGaps: { before: null, after: null } };
/** One line a walk: "start | A 100 | !bench | ..A 50 | gap 120s 40 | end" */
const told = (...[track, streets, spots]: Parameters<typeof walkSteps>) =>
  walkSteps(track, streets, spots)
    .map((step) => {
      if (step.kind === 'stretch') return `${step.isFurther ? '..' : ''}${step.street.name} ${Math.round(step.metres)}`;
      if (step.kind === 'spot') return `!${step.spot.id}`;
      if (step.kind === 'rest') return `rest ${step.ms / 1000}s`;
      if (step.kind === 'gap') return `gap ${step.ms === null ? '?' : `${step.ms / 1000}s`} ${Math.round(step.metres)}`;
      return step.kind === 'ride' ? `ride ${Math.round(step.metres)}` : step.kind;
    })
    .join(' | ');

const metreByMetre = (from: number, to: number, secondsAtStart: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => point(from + i, secondsAtStart + i));

test('streets in order, and a spot where it was met', () => {
  const track = { segments: [segment(metreByMetre(0, 300, 0))] };
  const streets = [[run('A', 0, 120), run('B', 120, 300)]];
  expect(told(track, streets, [])).toBe('start | A 120 | B 180 | end');
  expect(told(track, streets, [spot('bench', 200), spot('kerb', 60)])).toBe(
    'start | A 60 | !kerb | ..A 60 | B 80 | !bench | ..B 100 | end',
  );
});

test('spots at one place have no stretch between them, one at a corner none of a few metres after it', () => {
  const track = { segments: [segment(metreByMetre(0, 200, 0))] };
  const streets = [[run('A', 0, 100), run('B', 100, 200)]];
  expect(told(track, streets, [spot('one', 50), spot('two', 52), spot('corner', 96)])).toBe(
    'start | A 50 | !one | !two | ..A 46 | !corner | B 100 | end',
  );
  expect(told(track, streets, [spot('first', 0), spot('last', 999)])).toBe(
    'start | !first | A 100 | B 100 | !last | end',
  );
});

test('a rest of a minute is told where it was, waiting to cross is not', () => {
  const points = [...metreByMetre(0, 100, 0), point(100, 340), ...metreByMetre(101, 150, 341), point(150, 430)];
  const track = { segments: [segment(points)] };
  expect(told(track, [[run('A', 0, 150)]], [spot('bench', 200)])).toBe(
    'start | A 100 | rest 240s | !bench | ..A 50 | end',
  );
  expect(told(track, [[run('A', 0, 150)]], [spot('kerb', 50)])).toBe(
    'start | A 50 | !kerb | ..A 50 | rest 240s | ..A 50 | end',
  );
});

test('a gap stands in its place with its time and length; a mark made in it comes after it', () => {
  const track = { segments: [segment(metreByMetre(0, 100, 0)), segment(metreByMetre(150, 250, 280))] };
  const streets = [[run('A', 0, 100)], [run('A', 0, 100)]];
  expect(told(track, streets, [spot('lost', 200, null)])).toBe('start | A 100 | gap 180s 50 | !lost | A 100 | end');
});

test('a gap whose cause is known says it, one of unknown length too', () => {
  const [a, b, c] = [metreByMetre(0, 100, 0), metreByMetre(150, 250, 280), metreByMetre(250, 300, -9e9)];
  const [a1, b0, b1, c0] = [a.at(-1), b[0], b.at(-1), c[0]];
  if (!a1 || !b0 || !b1 || !c0) throw new Error('no ends');
  const track = { segments: [segment(a), segment(b), segment(c)] };
  const gaps = [gapBetween(a1, b0, 'hidden'), gapBetween(b1, c0, 'paused')];
  const told = walkSteps(track, [[], [], []], [], { ...unmended, gaps }).filter(({ kind }) => kind === 'gap');
  expect(told).toMatchObject([
    { cause: 'hidden', ms: 180_000 },
    { cause: 'paused', ms: null },
  ]);
});

test('a ride is no street, and where it begins without a break is no gap', () => {
  const track = {
    segments: [
      segment(metreByMetre(0, 100, 0)),
      segment([point(100, 101), point(900, 200)], 'ride'),
      segment(metreByMetre(900, 1000, 320)),
    ],
  };
  expect(told(track, [[run('A', 0, 100)], [], [run('C', 0, 100)]], [])).toBe(
    'start | A 100 | ride 800 | gap 120s 0 | C 100 | end',
  );
});

test('without times spots go where they lie, and what lies nowhere comes last', () => {
  const points = Array.from({ length: 21 }, (_, i) => point(i * 10, null));
  const track = { segments: [segment(points)] };
  expect(told(track, [[run('A', 0, 200)]], [spot('near', 1, 82), spot('nowhere', 2, null)])).toBe(
    'A 80 | !near | ..A 120 | !nowhere',
  );
  expect(told({ segments: [] }, [], [spot('alone', 1)])).toBe('!alone');
});

test('a mended gap is told as what the walker said, never as a street, and what lacks at the ends is told there', () => {
  const [a, b, c] = [metreByMetre(0, 100, 0), metreByMetre(300, 400, 400), metreByMetre(600, 700, 900)];
  const segments = [segment(a), segment(b), segment(c)];
  const gaps = [gapBetween(a[100] ?? point(0, 0), b[0] ?? point(0, 0), 'hidden')];
  const [gap] = gaps;
  if (gap === undefined) throw new Error('there is no gap');
  const line = mendLine({ track: { segments }, gaps }, [{ gap, how: 'drawn', points: [] }]);
  const streets = line.track.segments.map(() => [run('A', 0, 100)]);
  const endGaps = { before: { cause: 'denied', ms: 60_000 }, after: { cause: 'battery', ms: null } } as const;
  const steps = walkSteps(line.track, streets, [spot('in the gap', 200)], { ...line, endGaps });
  expect(steps.map(({ kind }) => kind).join(' ')).toBe(
    'missing start stretch mended spot stretch gap stretch missing end',
  );
  expect(steps[3]).toMatchObject({ cause: 'hidden', mend: { how: 'drawn' } });
});
