import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../../src/domain/walk/fix.ts';
import { freshPlace } from '../../../src/domain/walk/known-place.ts';
import {
  type ActiveRecording,
  advanceRecording,
  idle,
  type Recording,
  type RecordingEvent,
  viewRecording,
} from '../../../src/domain/walk/recording.ts';

const noon = Date.UTC(2026, 2, 3, 12);

function fixAt(metres: number, atMs: number, accuracyMetres = 5): Fix {
  return { atMs, lat: 63.43 + metres / 111_195, lng: 10.38, accuracyMetres, altitudeMetres: null };
}

function run(events: readonly RecordingEvent[], from: Recording = idle): Recording {
  return events.reduce(advanceRecording, from);
}

const start: RecordingEvent = { type: 'start', walkId: 'w', atMs: noon };

function walked(seconds: number, from = 0): readonly RecordingEvent[] {
  return Array.from({ length: seconds }, (_, i) => {
    const atMs = noon + (from + i + 1) * 1000;
    return { type: 'fix', fix: fixAt((from + i) * 1.2, atMs), atMs };
  });
}

function active(recording: Recording): ActiveRecording {
  if (recording.phase === 'recording' || recording.phase === 'paused' || recording.phase === 'locating')
    return recording;
  throw new Error(`not running: ${recording.phase}`);
}

test('from idle through locating to recording, and done after the end is stored', () => {
  expect(run([start]).phase).toBe('locating');
  // 200 m off is no place to start from.
  expect(run([start, { type: 'fix', fix: fixAt(0, noon, 200), atMs: noon }]).phase).toBe('locating');
  expect(run([start, ...walked(1)]).phase).toBe('recording');
  const stopped = run([start, ...walked(60), { type: 'stop', atMs: noon + 60_000 }]);
  expect(viewRecording(stopped)).toEqual({ phase: 'finishing', walkId: 'w' });
  expect(viewRecording(run([{ type: 'stored' }], stopped))).toEqual({ phase: 'idle' });
});

test('ten minutes along a street are measured to 5 %', () => {
  const { live, recordedMs } = active(run([start, ...walked(600)]));
  expect(recordedMs).toBe(600_000);
  expect(live.metres).toBeGreaterThan(599 * 1.2 * 0.95);
  expect(live.metres).toBeLessThanOrEqual(599 * 1.2 * 1.01);
});

test('what is walked in a pause or a gap is not measured, nor its time in a pause', () => {
  const paused = run([
    start,
    ...walked(60),
    { type: 'pause', atMs: noon + 60_000 },
    { type: 'resume', atMs: noon + 120_000 },
    ...walked(60, 120),
  ]);
  expect(active(paused).recordedMs).toBe(120_000);
  expect(active(paused).live.metres).toBeLessThan(120 * 1.2);
  const gap = run([start, ...walked(60), ...walked(60, 200)]);
  expect(active(gap).live.metres).toBeLessThan(120 * 1.2);
});

test('what is walked unseen is not measured, and its time is known', () => {
  const glance = run([
    start,
    ...walked(60),
    { type: 'hidden', atMs: noon + 60_000 },
    { type: 'visible', atMs: noon + 80_000 },
    ...walked(60, 80),
  ]);
  // A watched silence of twenty seconds would be measured across.
  expect(active(glance).live.metres).toBeLessThan(120 * 1.2);
  expect(active(glance)).toMatchObject({ recordedMs: 140_000, hiddenMs: 20_000 });
});

test('a rest is no distance, a single leap neither, a bus neither', () => {
  const rest = Array.from({ length: 300 }, (_, i): RecordingEvent => {
    const atMs = noon + i * 1000;
    return { type: 'fix', fix: fixAt((i % 3) * 2, atMs), atMs };
  });
  expect(active(run([start, ...rest])).live.metres).toBe(0);
  const leap = walked(60).map((event, i) =>
    i === 30 && event.type === 'fix' ? { ...event, fix: { ...event.fix, lat: 63.5 } } : event,
  );
  expect(active(run([start, ...leap])).live.metres).toBeLessThan(75);
  const bus = Array.from({ length: 120 }, (_, i): RecordingEvent => {
    const atMs = noon + i * 1000;
    return { type: 'fix', fix: fixAt(i * 12, atMs), atMs };
  });
  expect(active(run([start, ...bus])).live.metres).toBeLessThan(50);
});

test('trouble is told until a fix comes', () => {
  const lost = run([start, ...walked(5), { type: 'position-trouble', trouble: 'silent', atMs: noon + 25_000 }]);
  expect(viewRecording(lost)).toMatchObject({ signal: 'lost', trouble: 'silent' });
  expect(viewRecording(run(walked(1, 30), lost))).toMatchObject({ signal: 'good', trouble: null });
});

describe('a clock that jumps', () => {
  const jump = fc.integer({ min: -10 * 365 * 86_400_000, max: 10 * 365 * 86_400_000 });
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('fix', 'hidden', 'visible', 'pause', 'resume', 'continued'),
      seconds: fc.integer({ min: 0, max: 20 }),
      jumpMs: fc.option(jump, { freq: 8, nil: 0 }),
    }),
    { maxLength: 80 },
  );

  test('never shows a negative or absurd duration, nor a negative distance', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let atMs = noon;
        let trueMs = 0;
        let recording: Recording = run([start]);
        let last = 0;
        let jumps = 0;
        for (const { kind, seconds, jumpMs } of all) {
          atMs += seconds * 1000 + jumpMs;
          trueMs += seconds * 1000;
          if (jumpMs !== 0) jumps += 1;
          recording = advanceRecording(
            recording,
            kind === 'fix'
              ? { type: 'fix', fix: fixAt(trueMs / 1000, atMs), atMs }
              : ({ type: kind, atMs } as RecordingEvent),
          );
          const { recordedMs, elapsedMs, live, asOfMs } = active(recording);
          expect(asOfMs).toBe(atMs);
          expect(recordedMs).toBeGreaterThanOrEqual(last);
          expect(elapsedMs).toBeGreaterThanOrEqual(recordedMs);
          // A jump may pass for at most what a hidden page is believed.
          expect(elapsedMs).toBeLessThanOrEqual(trueMs + jumps * 6 * 3_600_000);
          expect(live.metres).toBeGreaterThanOrEqual(0);
          last = recordedMs;
        }
      }),
    );
  });

  test('of ten years in either direction in mid-walk adds nothing', () => {
    for (const jumpMs of [-10, 10].map((years) => years * 365 * 86_400_000)) {
      const late = walked(60, 60).map((event) =>
        event.type === 'fix'
          ? { ...event, atMs: event.atMs + jumpMs, fix: { ...event.fix, atMs: event.fix.atMs + jumpMs } }
          : event,
      );
      const { recordedMs, live } = active(run([start, ...walked(60), ...late]));
      expect(recordedMs).toBe(119_000);
      expect(live.metres).toBeGreaterThan(119 * 1.2 * 0.85);
    }
  });
});

describe('where a mark is put', () => {
  const here = (recording: Recording) => {
    const seen = viewRecording(recording);
    return seen.phase === 'recording' || seen.phase === 'paused' ? seen.here : null;
  };
  const minute = run([start, ...walked(60)]);
  const lastAtMs = noon + 60_000;

  test('is where the walker is, and nowhere ten seconds after the phone fell silent', () => {
    expect(freshPlace(here(minute), lastAtMs + 2000)?.lat).toBeCloseTo(fixAt(59 * 1.2, 0).lat, 9);
    expect(freshPlace(here(minute), lastAtMs + 10_001)).toBeNull();
    const paused = run([{ type: 'pause', atMs: lastAtMs }, ...walked(120, 60)], minute);
    expect(freshPlace(here(paused), lastAtMs + 60_000)).toBeNull();
  });

  test('is not a fix 500 m off, nor one that was handed over late', () => {
    const bad = run([{ type: 'fix', fix: fixAt(900, lastAtMs + 1000, 500), atMs: lastAtMs + 1000 }], minute);
    expect(here(bad)).toEqual(here(minute));
    const late = run([{ type: 'fix', fix: fixAt(72, lastAtMs + 1000), atMs: lastAtMs + 60_000 }], minute);
    expect(freshPlace(here(late), lastAtMs + 60_000)).toBeNull();
  });

  test('is known again soon after the device’s clock was put right', () => {
    const byMs = 60_000;
    const ahead = walked(120, 60).map((event) => ('atMs' in event ? { ...event, atMs: event.atMs + byMs } : event));
    expect(freshPlace(here(run(ahead.slice(0, 5), minute)), lastAtMs + byMs + 5000)).toBeNull();
    expect(freshPlace(here(run(ahead.slice(0, 20), minute)), lastAtMs + byMs + 20_000)).not.toBeNull();
  });

  test('is known too when the device’s clock is an hour slow', () => {
    const slow = run([
      start,
      ...walked(5).map((event) => ('atMs' in event ? { ...event, atMs: event.atMs - 3_600_000 } : event)),
    ]);
    expect(freshPlace(here(slow), noon + 5000 - 3_600_000)).not.toBeNull();
  });

  test('is unknown when a walk goes on after a kill', () => {
    expect(here(run([{ type: 'continued', atMs: lastAtMs + 1000 }], minute))).toBeNull();
  });
});
