import { expect, test } from 'vitest';
import type { RecorderState } from '../../../../src/client/recorder/walker-ports.ts';
import { type Noticed, noticeEvents } from '../../../../src/client/walker/record/notice-events.ts';

type Running = Extract<RecorderState, { readonly phase: 'recording' | 'paused' }>;

const startMs = Date.UTC(2026, 4, 3, 10);
const idle: RecorderState = { phase: 'idle' };
const locating: RecorderState = { phase: 'locating', walkId: 'w', startedAtMs: startMs, trouble: null };

/** The place was last known so many seconds into the walk. */
function running(knownSeconds: number | null, changes: Partial<Running> = {}): RecorderState {
  return {
    phase: 'recording',
    walkId: 'w',
    startedAtMs: startMs,
    recordedMs: 0,
    asOfMs: startMs,
    metres: 0,
    signal: 'good',
    here: knownSeconds === null ? null : { lat: 63.43, lng: 10.39, atMs: startMs + knownSeconds * 1000 },
    trouble: null,
    storageTrouble: null,
    screenKeptOn: true,
    ...changes,
  };
}

/** What is told at each look; a look is the second of the walk and the state then. */
function told(...looks: readonly (readonly [number, RecorderState])[]): readonly string[] {
  let noticed: Noticed | null = null;
  return looks.map(([second, state]) => {
    const seen = noticeEvents(noticed, state, startMs + second * 1000);
    noticed = seen.noticed;
    return seen.events
      .map((event) => ('help' in event && event.help ? `${event.what} ${event.help}` : event.what))
      .join();
  });
}

test('a walk from start to end', () => {
  expect(
    told(
      [0, idle],
      [0, locating],
      [3, running(3)],
      [4, running(4, { signal: 'weak' })],
      [5, running(5, { phase: 'paused' })],
      [90, running(5, { phase: 'paused' })],
      [91, running(5)],
      [94, running(94)],
      [95, { phase: 'finishing', walkId: 'w' }],
      [96, idle],
    ),
  ).toEqual(['', 'started', 'found', '', 'paused', '', 'resumed', '', '', 'ended']);
});

test('a lost place is told when it has lasted, once; and that it is found again', () => {
  expect(
    told(
      [0, idle],
      [0, running(0)],
      [12, running(0)],
      [19, running(0)],
      [20, running(0)],
      [60, running(0)],
      [61, running(61)],
    ),
  ).toEqual(['', 'started,found', '', '', 'lost', '', 'found']);
});

test('what passes by itself is not told', () => {
  expect(told([0, idle], [0, running(0)], [15, running(0)], [16, running(16)], [17, running(17)])).toEqual([
    '',
    'started,found',
    '',
    '',
    '',
  ]);
});

test('after a pause the phone gets its time to find the place', () => {
  expect(
    told(
      [0, running(0)],
      [10, running(9, { phase: 'paused' })],
      [600, running(9)],
      [610, running(9)],
      [620, running(9)],
    ),
  ).toEqual(['found', 'paused', 'resumed', '', 'lost']);
});

test('a place the walker must do something about is told at once, and again when the reason is another', () => {
  expect(
    told(
      [0, idle],
      [0, locating],
      [15, { ...locating, trouble: 'silent' }],
      [16, { ...locating, trouble: 'silent' }],
      [20, { ...locating, trouble: 'denied' }],
      [30, running(30)],
    ),
  ).toEqual(['', 'started', 'lost silent', '', 'lost denied', 'found']);
});

test('a disk that refuses, and takes it again', () => {
  expect(
    told(
      [0, running(0)],
      [1, running(1, { storageTrouble: 'full' })],
      [2, running(2, { storageTrouble: 'full' })],
      [3, running(3)],
      [4, { phase: 'finishing', walkId: 'w', storageTrouble: 'lost' }],
    ),
  ).toEqual(['found', 'storage-trouble', '', 'storage-well', 'storage-trouble']);
});
