import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanceRecording, idle, type Recording, type RecordingEvent } from '../../../src/domain/walk/recording.ts';
import { replayRecording } from '../../../src/domain/walk/replay-recording.ts';
import type { WalkEntry } from '../../../src/domain/walk/walk-entry.ts';
import { event, fix, startMs, stretch } from './journal.ts';

/** What the machine is told of something, and what is written down of it. */
type Told = readonly [RecordingEvent, WalkEntry];

const kinds = ['fix', 'pause', 'resume', 'hidden', 'visible', 'continued', 'trouble'] as const;
const written = {
  pause: 'paused',
  resume: 'resumed',
  hidden: 'hidden',
  visible: 'seen',
  continued: 'continued',
} as const;

function told(kind: (typeof kinds)[number], atMs: number, fixAheadMs: number, east: number): Told {
  const seconds = (atMs - startMs) / 1000;
  if (kind === 'fix') {
    const entry = fix(seconds, east, { atMs: atMs + fixAheadMs, heardAtMs: atMs });
    return 'fix' in entry ? [{ type: 'fix', fix: entry.fix, atMs }, entry] : [{ type: 'stored' }, entry];
  }
  if (kind === 'trouble') {
    const trouble = 'silent' as const;
    return [{ type: 'position-trouble', trouble, atMs }, { event: { what: 'lost', trouble, atMs } }];
  }
  return [{ type: kind, atMs }, event(written[kind], seconds)];
}

test('the journal tells the recording as it stood: phase, time and metres, also where fixes have another clock', () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      seconds: fc.integer({ min: 0, max: 200 }),
      jumpMs: fc.option(fc.integer({ min: -3e11, max: 3e11 }), { freq: 8, nil: 0 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(steps, fc.constantFrom(0, -3_600_000, 3_600_000), (all, fixAheadMs) => {
      let atMs = startMs;
      let live: Recording = advanceRecording(idle, { type: 'start', walkId: 'w', atMs });
      const entries: WalkEntry[] = [event('started', 0)];
      for (const [i, { kind, seconds, jumpMs }] of all.entries()) {
        atMs += seconds * 1000 + jumpMs;
        // What is heard in a pause is not written down.
        if (live.phase === 'paused' && (kind === 'fix' || kind === 'trouble')) continue;
        const [event, entry] = told(kind, atMs, fixAheadMs, i);
        live = advanceRecording(live, event);
        entries.push(entry);
      }
      expect(replayRecording('w', startMs, entries)).toEqual(live);
    }),
  );
});

test('a walk of an older version has fixes alone, and their own times', () => {
  const recording = replayRecording('w', startMs, stretch(1, 60, 0));
  expect(recording).toMatchObject({ phase: 'recording', recordedMs: 61_000, hiddenMs: 0 });
});

test('ten minutes of pause count for the clock on the wall and not as recorded', () => {
  const recording = replayRecording('w', startMs, [
    ...stretch(1, 60, 0),
    event('paused', 61),
    event('resumed', 661),
    ...stretch(662, 10, 73),
  ]);
  expect(recording).toMatchObject({ recordedMs: 72_000, elapsedMs: 672_000 });
});
